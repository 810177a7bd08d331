package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import dev.afterword.incidents.estimate.PoissonRate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often incidents come, and whether their number is out of the ordinary in any week.
 *
 * @param count incidents of the period
 * @param weeks length of the period
 * @param perWeek count divided by weeks
 * @param perWeekInterval exact 95 % interval of perWeek, as of a Poisson count
 * @param previousCount incidents of the period before, which is as long
 * @param comparison whether it changed
 * @param chart counts of full weeks with their control limits; empty below four full weeks
 */
@Schema(name = "FrequencyStatistics")
record FrequencyStatistics(
        long count,
        double weeks,
        double perWeek,
        Interval perWeekInterval,
        long previousCount,
        Comparison comparison,
        List<Week> chart) {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int FEWEST_WEEKS = 4;

    /**
     * A week of the control chart (u-chart with the exposure of one week).
     *
     * @param from when it begins
     * @param count incidents in it
     * @param center mean of all weeks
     * @param upper three standard deviations above
     * @param lower three standard deviations below, at least 0
     * @param isOutside whether the count lies outside of them, and so asks for a reason of its own
     */
    @Schema(name = "ControlChartWeek")
    record Week(Instant from, long count, double center, double upper, double lower, boolean isOutside) {}

    static FrequencyStatistics of(Period period, List<IncidentFact> incidents, List<IncidentFact> before) {
        var interval = PoissonRate.interval(incidents.size());
        return new FrequencyStatistics(
                incidents.size(),
                period.weeks(),
                incidents.size() / period.weeks(),
                new Interval(interval.low() / period.weeks(), interval.high() / period.weeks()),
                before.size(),
                Comparison.ofCounts(incidents.size(), before.size()),
                chart(period, incidents));
    }

    private static List<Week> chart(Period period, List<IncidentFact> incidents) {
        var full = (int) period.weeks();
        if (full < FEWEST_WEEKS) {
            return List.of();
        }
        var counts = new long[full];
        for (var incident : incidents) {
            var week = (int)
                    (Duration.between(period.from(), incident.happenedAt()).toMillis() / WEEK.toMillis());
            if (week < full) {
                counts[week]++;
            }
        }
        var center = Arrays.stream(counts).sum() / (double) full;
        var spread = 3 * Math.sqrt(center);
        var weeks = new ArrayList<Week>();
        for (var i = 0; i < full; i++) {
            var lower = Math.max(0, center - spread);
            var outside = counts[i] > center + spread || counts[i] < lower;
            weeks.add(new Week(
                    period.from().plus(WEEK.multipliedBy(i)), counts[i], center, center + spread, lower, outside));
        }
        return weeks;
    }
}
