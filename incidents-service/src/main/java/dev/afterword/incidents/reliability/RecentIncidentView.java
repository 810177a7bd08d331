package dev.afterword.incidents.reliability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident of the last 90 days.
 *
 * @param id its id
 * @param key its key
 * @param title its title
 * @param severity how bad
 * @param status where it stands
 * @param services keys of its services
 * @param happenedAt when it was declared, or began where it was recorded afterwards
 */
@Schema(name = "RecentIncident")
record RecentIncidentView(
        UUID id,
        @Schema(examples = "INC-42") String key,
        String title,
        String severity,
        String status,
        List<String> services,
        Instant happenedAt) {}
