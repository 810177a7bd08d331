package dev.afterword.incidents.related;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident that another one is related to.
 *
 * @param id its id
 * @param key its key
 * @param title its title
 * @param status where it stands
 * @param severity how bad
 * @param note what the two have to do with each other, or null
 * @param recordedBy who related them
 * @param recordedAt when
 */
@Schema(name = "RelatedIncident")
record RelatedView(
        UUID id,
        @Schema(examples = "INC-7") String key,
        String title,
        @Schema(examples = "RESOLVED") String status,
        @Schema(examples = "SEV2") String severity,
        String note,
        PersonRef recordedBy,
        Instant recordedAt) {}
