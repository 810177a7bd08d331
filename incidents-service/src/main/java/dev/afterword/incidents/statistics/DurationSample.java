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

/**
 * One duration of the incidents of one severity, sorted by what can be said of them.
 *
 * @param values minutes of those that have ended, in ascending order
 * @param watched those and the ones that go on, for as long as they were watched
 * @param open how many go on
 * @param flagged left out because an import could not use one of the moments
 * @param missing left out because one of the moments was never told
 */
record DurationSample(double[] values, List<Watched> watched, int open, int flagged, int missing) {

    private static final int FOR_MEDIAN = 5;
    private static final int FOR_PERCENTILES = 10;

    static DurationSample of(Measure measure, List<IncidentFact> incidents, Instant now) {
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
        return new DurationSample(
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray(), watched, open, flagged, missing);
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 60_000d;
    }

    int n() {
        return values.length;
    }

    int atOrBelowZero() {
        return (int) Arrays.stream(values).filter(value -> value <= 0).count();
    }

    /** Null below five. */
    Double median() {
        return n() < FOR_MEDIAN ? null : Quantiles.of(values).at(0.5);
    }

    Interval medianInterval() {
        return n() < FOR_MEDIAN ? null : Quantiles.of(values).medianInterval().orElse(null);
    }

    /** Null below ten. */
    Double percentile(double share) {
        return n() < FOR_PERCENTILES ? null : Quantiles.of(values).at(share);
    }

    /** The share that goes on after so long; empty below five. */
    List<Survival.Step> survival() {
        return watched.size() < FOR_MEDIAN ? List.of() : Survival.steps(watched);
    }

    /** Where some have not ended, they count in the test as they do in the survival curve. */
    Comparison against(DurationSample before) {
        return open + before.open > 0
                ? Comparison.ofWatched(watched, before.watched)
                : Comparison.ofDurations(values, before.values);
    }
}
