package dev.afterword.incidents.statistics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether one of the three areas that reliability work aims at got better against the period before. Each has a measure of
 * its own, so that a gain in one never hides a loss in another; it got better only where the test found that.
 *
 * @param area what the work aims at: noticing sooner, ending the impact sooner, having fewer incidents
 * @param measure what tells it: TIME_TO_DETECT, TIME_TO_MITIGATE or INCIDENTS_PER_WEEK; less is better in each
 * @param now median in minutes, or incidents a week; a median is null below n = 5
 * @param before the same in the period before
 * @param n incidents of the period that tell it
 * @param previousN incidents of the period before that tell it
 * @param verdict what came of it
 * @param comparison the test behind it
 */
@Schema(name = "ImprovementArea")
record ImprovementArea(
        Area area,
        @Schema(examples = "TIME_TO_DETECT") String measure,
        @Schema(examples = "4.5") Double now,
        Double before,
        long n,
        long previousN,
        Verdict verdict,
        Comparison comparison) {

    /** What reliability work aims at. */
    @Schema(name = "ImprovementAreaName")
    enum Area {
        DETECTION,
        MITIGATION,
        PREVENTION
    }

    /** What came of it. */
    @Schema(name = "ImprovementVerdict")
    enum Verdict {
        IMPROVED,
        WORSENED,
        NO_DETECTABLE_CHANGE,
        TOO_FEW
    }

    static List<ImprovementArea> of(FrequencyStatistics frequency, List<DurationStatistics> durations) {
        return List.of(
                of(Area.DETECTION, Measure.TIME_TO_DETECT, durations),
                of(Area.MITIGATION, Measure.TIME_TO_MITIGATE, durations),
                new ImprovementArea(
                        Area.PREVENTION,
                        "INCIDENTS_PER_WEEK",
                        frequency.perWeek(),
                        frequency.previousCount() / frequency.weeks(),
                        frequency.count(),
                        frequency.previousCount(),
                        verdict(frequency.comparison()),
                        frequency.comparison()));
    }

    private static ImprovementArea of(Area area, Measure measure, List<DurationStatistics> durations) {
        var told = durations.stream()
                .filter(duration -> duration.measure() == measure)
                .findFirst()
                .orElseThrow();
        return new ImprovementArea(
                area,
                measure.name(),
                told.median(),
                told.previousMedian(),
                told.n(),
                told.previousN(),
                verdict(told.comparison()),
                told.comparison());
    }

    private static Verdict verdict(Comparison comparison) {
        return switch (comparison.verdict()) {
            case LOWER -> Verdict.IMPROVED;
            case HIGHER -> Verdict.WORSENED;
            case NO_DETECTABLE_CHANGE -> Verdict.NO_DETECTABLE_CHANGE;
            case TOO_FEW -> Verdict.TOO_FEW;
        };
    }
}
