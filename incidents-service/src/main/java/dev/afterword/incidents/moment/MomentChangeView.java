package dev.afterword.incidents.moment;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value of a moment that was replaced.
 *
 * @param moment which one, for example mitigated
 * @param before value before, or null
 * @param after value after, or null when it was taken back
 * @param reason why, or null
 * @param by who changed it
 * @param at when it was changed
 */
@Schema(name = "MomentChange")
public record MomentChangeView(
        @Schema(examples = "mitigated") String moment,
        Instant before,
        Instant after,
        String reason,
        PersonRef by,
        Instant at) {}
