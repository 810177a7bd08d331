package dev.afterword.incidents.incident.field;

import dev.afterword.incidents.incident.IncidentType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A custom field of incidents.
 *
 * @param key name that values are kept under
 * @param name name to show
 * @param description what it asks, or null
 * @param type what values it takes
 * @param options values of a CHOICE, else empty
 * @param incidentTypes types of incident that have it; empty for all
 * @param retired whether it takes new values no longer
 * @param retiredAt since when, or null
 * @param version what ETag and If-Match carry
 * @param createdAt when it was defined
 */
@Schema(name = "IncidentField")
record FieldView(
        @Schema(examples = "region") String key,
        String name,
        String description,
        FieldType type,
        List<String> options,
        List<IncidentType> incidentTypes,
        boolean retired,
        Instant retiredAt,
        long version,
        Instant createdAt) {}
