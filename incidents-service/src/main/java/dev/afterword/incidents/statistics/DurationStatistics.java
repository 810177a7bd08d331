package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import dev.afterword.incidents.estimate.Quantiles;
import dev.afterword.incidents.estimate.Survival;
import dev.afterword.incidents.estimate.Survival.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One duration over a group of incidents, in minutes of the wall clock. There is no mean: a few long ones would make it.
 *
 * @param measure which duration
 * @param from moment that it begins at, or firstSignal; for IMPACT_DURATION only where an incident has no impact windows,
 *     whose union it is; windowFrom for GRAY_DURATION
 * @param to moment that it ends at; as from
 * @param clock always WALL_CLOCK: nights and weekends count
 * @param n incidents with both moments
 * @param open incidents that have not come to the second moment yet; they count in the survival curve
 * @param leftOutFlagged left out because an import could not use one of the moments
 * @param leftOutMissing left out because one of the moments was never told
 * @param atOrBelowZero of n, those whose second moment is not after the first, such as early warnings
 * @param median half take no longer; null below n = 5
 * @param medianInterval 95 % interval of the median, between two order statistics; null below n = 6
 * @param p75 three of four take no longer; null below n = 10
 * @param p90 nine of ten take no longer; null below n = 10
 * @param survivalMedian half have ended after this long, open ones counted; null where that is not known or below n = 5
 * @param previousN the same in the period before
 * @param previousMedian median of the period before; null below n = 5
 * @param comparison whether it changed
 * @param values the durations in ascending order, for a plot of all of them; at most a thousand
 * @param survival the share that goes on after so long; empty below five incidents
 */
@Schema(name = "DurationStatistics")
record DurationStatistics(
        Measure measure,
        @Schema(examples = "detected") String from,
        @Schema(examples = "mitigated") String to,
        @Schema(examples = "WALL_CLOCK") String clock,
        int n,
        int open,
        int leftOutFlagged,
        int leftOutMissing,
        int atOrBelowZero,
        Double median,
        Interval medianInterval,
        Double p75,
        Double p90,
        Double survivalMedian,
        int previousN,
        Double previousMedian,
        Comparison comparison,
        List<Double> values,
        List<Survival.Step> survival) {

    private static final int FOR_MEDIAN = 5;
    private static final int FOR_PERCENTILES = 10;
    private static final int MOST_VALUES = 1_000;

    /** The incidents of a measure, sorted by what can be said of them. */
    private record Sample(double[] values, List<Watched> watched, int open, int flagged, int missing) {

        static Sample of(Measure measure, List<IncidentFact> incidents, Instant now) {
            var values = new ArrayList<Double>();
            var watched = new ArrayList<Watched>();
            var open = 0;
            var flagged = 0;
            var missing = 0;
            for (var incident : incidents) {
                if (!measure.concerns(incident)) {
                    continue;
                }
                var windowed = measure.windowed(incident);
                if (windowed.isPresent()) {
                    var length = windowed.get();
                    open += length.goesOn() ? 1 : 0;
                    watched.add(new Watched(length.minutes(), !length.goesOn()));
                    if (!length.goesOn()) {
                        values.add(length.minutes());
                    }
                    continue;
                }
                var from = measure.begin(incident);
                var to = measure.end(incident);
                if (from != null && to != null) {
                    values.add(minutes(from, to));
                    watched.add(new Watched(Math.max(0, minutes(from, to)), true));
                } else if (incident.isFlagged(measure)) {
                    flagged++;
                } else if (from != null && measure.mayStillEnd(incident)) {
                    open++;
                    watched.add(new Watched(Math.max(0, minutes(from, now)), false));
                } else {
                    missing++;
                }
            }
            return new Sample(
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                    watched,
                    open,
                    flagged,
                    missing);
        }

        private static double minutes(Instant from, Instant to) {
            return Duration.between(from, to).toMillis() / 60_000d;
        }

        Double quantile(double share, int enough) {
            return values.length < enough ? null : Quantiles.of(values).at(share);
        }

        Interval medianInterval() {
            return values.length < FOR_MEDIAN
                    ? null
                    : Quantiles.of(values).medianInterval().orElse(null);
        }
    }

    static DurationStatistics of(
            Measure measure, List<IncidentFact> incidents, List<IncidentFact> before, Instant now) {
        var sample = Sample.of(measure, incidents, now);
        var previous = Sample.of(measure, before, now);
        var median = sample.quantile(0.5, FOR_MEDIAN);
        var previousMedian = previous.quantile(0.5, FOR_MEDIAN);
        var steps = sample.watched().size() < FOR_MEDIAN ? List.<Survival.Step>of() : Survival.steps(sample.watched());
        var survivalMedian = Survival.median(steps);
        return new DurationStatistics(
                measure,
                measure.from(),
                measure.to(),
                "WALL_CLOCK",
                sample.values().length,
                sample.open(),
                sample.flagged(),
                sample.missing(),
                (int) Arrays.stream(sample.values()).filter(value -> value <= 0).count(),
                median,
                sample.medianInterval(),
                sample.quantile(0.75, FOR_PERCENTILES),
                sample.quantile(0.9, FOR_PERCENTILES),
                survivalMedian.isPresent() ? survivalMedian.getAsDouble() : null,
                previous.values().length,
                previousMedian,
                compared(sample, previous),
                thinned(sample.values()),
                steps);
    }

    /** Where some have not ended, they count in the test as they do in the survival curve. */
    private static Comparison compared(Sample now, Sample before) {
        return now.open() + before.open() > 0
                ? Comparison.ofWatched(now.watched(), before.watched())
                : Comparison.ofDurations(now.values(), before.values());
    }

    /** Evenly over the order statistics, the first and the last among them. */
    private static List<Double> thinned(double[] sorted) {
        if (sorted.length <= MOST_VALUES) {
            return Arrays.stream(sorted).boxed().toList();
        }
        var kept = new ArrayList<Double>();
        for (var i = 0; i < MOST_VALUES; i++) {
            kept.add(sorted[(int) Math.round(i * (sorted.length - 1) / (MOST_VALUES - 1d))]);
        }
        return kept;
    }
}
