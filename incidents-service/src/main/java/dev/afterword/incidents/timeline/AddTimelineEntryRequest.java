package dev.afterword.incidents.timeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact to add to the story.
 *
 * @param kind what kind of fact
 * @param occurredAt when it happened, now unless told
 * @param text what happened
 * @param audience whom it is meant for, ORGANISATION unless told
 * @param service key of the service it is about, optional
 */
record AddTimelineEntryRequest(
        @NotNull @Schema(examples = "OBSERVATION") TimelineEntryKind kind,
        Instant occurredAt,
        @NotBlank @Size(max = 8000) @Schema(examples = "Error rate fell to 2 %") String text,
        @Schema(defaultValue = "ORGANISATION") EntryAudience audience,
        @Size(max = 60) @Schema(examples = "checkout") String service) {

    AddTimelineEntryRequest {
        audience = audience == null ? EntryAudience.ORGANISATION : audience;
    }
}
