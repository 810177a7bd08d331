package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.LogRank.Pair;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether one of the three areas that reliability work aims at got better against the period before. Each has a measure of
 * its own, so that a gain in one never hides a loss in another; it got better only where the test found that.
 *
 * @param area what the work aims at: noticing sooner, ending the impact sooner, having fewer incidents
 * @param measure what tells it: TIME_TO_DETECT, TIME_TO_MITIGATE or INCIDENTS_PER_WEEK; less is better in each
 * @param now median in minutes, or incidents a week; a median is null below n = 5, and where there are incidents of several
 *     severities, which are compared each with itself and have no common median
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

    static List<ImprovementArea> of(FrequencyStatistics frequency, List<SeverityStratum> strata, Instant now) {
        return List.of(
                of(Area.DETECTION, Measure.TIME_TO_DETECT, strata, now),
                of(Area.MITIGATION, Measure.TIME_TO_MITIGATE, strata, now),
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

    private static ImprovementArea of(Area area, Measure measure, List<SeverityStratum> strata, Instant now) {
        var present = strata.stream()
                .map(stratum -> DurationSample.of(measure, stratum.present(), now))
                .toList();
        var before = strata.stream()
                .map(stratum -> DurationSample.of(measure, stratum.before(), now))
                .toList();
        var isOfOne = strata.size() == 1;
        var comparison = isOfOne
                ? present.get(0).against(before.get(0))
                : Comparison.ofPairs(IntStream.range(0, strata.size())
                        .mapToObj(i ->
                                new Pair(present.get(i).watched(), before.get(i).watched()))
                        .toList());
        return new ImprovementArea(
                area,
                measure.name(),
                isOfOne ? present.get(0).median() : null,
                isOfOne ? before.get(0).median() : null,
                present.stream().mapToInt(DurationSample::n).sum(),
                before.stream().mapToInt(DurationSample::n).sum(),
                verdict(comparison),
                comparison);
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
