package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import dev.afterword.incidents.estimate.Survival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One duration over the incidents of one severity, in minutes of the wall clock. There is no mean: a few long ones would
 * make it.
 *
 * @param severity SEV0 to SEV4 or UNKNOWN, which is one of its own: severities are never mixed in one duration
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
        @Schema(examples = "SEV2") String severity,
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

    private static final int MOST_VALUES = 1_000;

    static DurationStatistics of(Measure measure, SeverityStratum stratum, Instant now) {
        var sample = DurationSample.of(measure, stratum.present(), now);
        var previous = DurationSample.of(measure, stratum.before(), now);
        var survival = sample.survival();
        var survivalMedian = Survival.median(survival);
        return new DurationStatistics(
                stratum.severity(),
                measure,
                measure.from(),
                measure.to(),
                "WALL_CLOCK",
                sample.n(),
                sample.open(),
                sample.flagged(),
                sample.missing(),
                sample.atOrBelowZero(),
                sample.median(),
                sample.medianInterval(),
                sample.percentile(0.75),
                sample.percentile(0.9),
                survivalMedian.isPresent() ? survivalMedian.getAsDouble() : null,
                previous.n(),
                previous.median(),
                sample.against(previous),
                thinned(sample.values()),
                survival);
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
