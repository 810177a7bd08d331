package dev.afterword.incidents.message.wording;

import dev.afterword.incidents.moment.Moments;
import java.time.Instant;

/**
 * Since when and until when there was an impact, as the incident's moments say.
 *
 * @param from when it began, or null while that is not known
 * @param to when it ended, or null while it goes on
 */
public record ImpactSpan(Instant from, Instant to) {

    /** The beginning is when things went wrong, or else when that was noticed; the end is the mitigation. */
    public static ImpactSpan of(Moments moments) {
        var from = moments.impactStarted() == null ? moments.detected() : moments.impactStarted();
        var to = moments.mitigated() == null ? moments.resolved() : moments.mitigated();
        return new ImpactSpan(from, to);
    }
}
