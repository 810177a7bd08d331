package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.slo.SloView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * From when to when an incident hurt, as far as its windows or else its moments tell.
 *
 * @param source which of the two tells
 * @param minutes how long together
 * @param fraction part that was affected over all of it
 * @param byLevel minutes of each level; empty where the moments tell
 * @param spans of how many stretches it is made
 * @param fromMoment moment that it counts from, or null where windows tell
 * @param from when it began, or null where the windows say that nothing hurt
 * @param toMoment moment that it counts to; now while it goes on; null where windows tell and have ended
 * @param to when it ended, or null as above
 * @param pieces stretches of one part each, in order, without gaps that count
 */
record ImpactSpan(
        MinutesSource source,
        double minutes,
        double fraction,
        List<LevelMinutesView> byLevel,
        int spans,
        String fromMoment,
        Instant from,
        String toMoment,
        Instant to,
        List<Piece> pieces) {

    private static final String NOW = "now";

    /**
     * A stretch in which one part was affected.
     *
     * @param from begins here
     * @param to ends here
     * @param part what of it was affected, 0 to 1
     */
    record Piece(Instant from, Instant to, double part) {

        double affectedMinutes() {
            return minutes(from, to) * part;
        }

        double affectedMinutesWithin(Instant begin, Instant end) {
            var first = from.isBefore(begin) ? begin : from;
            var last = to.isAfter(end) ? end : to;
            return last.isAfter(first) ? minutes(first, last) * part : 0;
        }
    }

    /** As the windows tell where there are any, else as the moments do; null where nothing tells when it began. */
    static ImpactSpan of(SloView slo, Moments moments, List<ImpactPeriod> periods, Instant now) {
        return periods.isEmpty()
                ? of(moments, now)
                : WindowSpans.of(slo, periods, now).span();
    }

    /** When it began, or another instant where that is not known. */
    static Instant beginOr(ImpactSpan span, Instant other) {
        return span == null || span.from() == null ? other : span.from();
    }

    /** Whether somebody told when it hurt; from a moment until now is but a guess. */
    boolean isCertain() {
        return source == MinutesSource.IMPACT_WINDOWS || !NOW.equals(toMoment);
    }

    /** Windows were recorded, and none of them says that this service was not well. */
    static ImpactSpan none() {
        return new ImpactSpan(MinutesSource.IMPACT_WINDOWS, 0, 1, List.of(), 0, null, null, null, null, List.of());
    }

    static ImpactSpan ofWindows(
            List<LevelMinutesView> byLevel, int spans, Instant from, boolean ongoing, Instant to, List<Piece> pieces) {
        var minutes = byLevel.stream().mapToDouble(LevelMinutesView::minutes).sum();
        var affected =
                byLevel.stream().mapToDouble(LevelMinutesView::affectedMinutes).sum();
        return new ImpactSpan(
                MinutesSource.IMPACT_WINDOWS,
                minutes,
                minutes == 0 ? 1 : affected / minutes,
                byLevel,
                spans,
                null,
                from,
                ongoing ? NOW : null,
                to,
                List.copyOf(pieces));
    }

    /** Null where nothing tells when the impact began. */
    static ImpactSpan of(Moments moments, Instant now) {
        var start = first(moments, Moment.IMPACT_STARTED, Moment.DETECTED, Moment.DECLARED);
        if (start == null) {
            return null;
        }
        var end = first(moments, Moment.MITIGATED, Moment.RESOLVED);
        var from = start.of(moments);
        var told = end == null ? now : end.of(moments);
        var to = told.isBefore(from) ? from : told;
        return new ImpactSpan(
                MinutesSource.MOMENTS,
                minutes(from, to),
                1,
                List.of(),
                1,
                start.word(),
                from,
                end == null ? NOW : end.word(),
                to,
                List.of(new Piece(from, to, 1)));
    }

    static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 60_000.0;
    }

    boolean goesOn() {
        return NOW.equals(toMoment);
    }

    private static Moment first(Moments moments, Moment... candidates) {
        for (var candidate : candidates) {
            if (candidate.of(moments) != null) {
                return candidate;
            }
        }
        return null;
    }
}
