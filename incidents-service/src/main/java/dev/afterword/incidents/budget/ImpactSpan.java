package dev.afterword.incidents.budget;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import java.time.Duration;
import java.time.Instant;

/**
 * From when to when an incident hurt, as far as its moments tell.
 *
 * @param fromMoment moment that it counts from
 * @param from when that was
 * @param toMoment moment that it counts to; now while it goes on
 * @param to when that was
 */
record ImpactSpan(String fromMoment, Instant from, String toMoment, Instant to) {

    /** Null where nothing tells when the impact began. */
    static ImpactSpan of(Moments moments, Instant now) {
        var start = first(moments, Moment.IMPACT_STARTED, Moment.DETECTED, Moment.DECLARED);
        if (start == null) {
            return null;
        }
        var end = first(moments, Moment.MITIGATED, Moment.RESOLVED);
        var from = start.of(moments);
        var to = end == null ? now : end.of(moments);
        return new ImpactSpan(start.word(), from, end == null ? "now" : end.word(), to.isBefore(from) ? from : to);
    }

    private static Moment first(Moments moments, Moment... candidates) {
        for (var candidate : candidates) {
            if (candidate.of(moments) != null) {
                return candidate;
            }
        }
        return null;
    }

    double minutes() {
        return Duration.between(from, to).toSeconds() / 60.0;
    }
}
