package dev.afterword.incidents.rhythm;

import dev.afterword.incidents.message.MessageAudience;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an audience should hear of an incident.
 *
 * @param audience CUSTOMER or INTERNAL; leadership hears as it wishes
 * @param lastSentAt when it heard last, or null
 * @param dueAt when it should hear next: as was promised, else a step after it heard last, else soon after the declaration;
 *     null once the incident is over
 * @param overdue whether that is past
 * @param everyMinutes the step now, in minutes; null once the incident is over
 * @param nextUpdateAt what a message that is sent now should promise, to five minutes; null once the incident is over
 */
@Schema(name = "MessageRhythm")
record RhythmView(
        @Schema(
                        examples = "CUSTOMER",
                        enumeration = {"CUSTOMER", "INTERNAL"})
                MessageAudience audience,
        Instant lastSentAt,
        Instant dueAt,
        boolean overdue,
        @Schema(examples = "20") Long everyMinutes,
        @Schema(examples = "2026-03-02T10:30:00Z") Instant nextUpdateAt) {}
