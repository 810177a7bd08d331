package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.PoissonRate;
import dev.afterword.incidents.estimate.RankTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether something changed against the period before. It did not, unless a test says so at 5 %: of twenty comparisons in
 * which nothing changed, one says so all the same.
 *
 * @param verdict NO_DETECTABLE_CHANGE unless the test found one
 * @param test which test
 * @param pValue how likely a difference like this is while nothing changed, or null where there is too little to test
 * @param level below this the verdict is a change
 */
@Schema(name = "StatisticsComparison")
record Comparison(Verdict verdict, Test test, Double pValue, double level) {

    private static final double LEVEL = 0.05;
    private static final int ENOUGH = 5;

    /** What a comparison comes to. */
    @Schema(name = "StatisticsVerdict")
    enum Verdict {
        NO_DETECTABLE_CHANGE,
        HIGHER,
        LOWER,
        TOO_FEW
    }

    /** How two periods are compared. */
    @Schema(name = "StatisticsTest")
    enum Test {
        MANN_WHITNEY,
        CONDITIONAL_BINOMIAL
    }

    /** Of two samples of durations; below five in one of them nothing is said. */
    static Comparison ofDurations(double[] now, double[] before, boolean longer) {
        if (now.length < ENOUGH || before.length < ENOUGH) {
            return new Comparison(Verdict.TOO_FEW, Test.MANN_WHITNEY, null, LEVEL);
        }
        return of(Test.MANN_WHITNEY, RankTest.pValue(now, before), longer);
    }

    /** Of two counts over periods of the same length. */
    static Comparison ofCounts(long now, long before) {
        return of(Test.CONDITIONAL_BINOMIAL, PoissonRate.pValue(now, 1, before, 1), now > before);
    }

    private static Comparison of(Test test, double p, boolean higher) {
        var changed = higher ? Verdict.HIGHER : Verdict.LOWER;
        return new Comparison(p < LEVEL ? changed : Verdict.NO_DETECTABLE_CHANGE, test, p, LEVEL);
    }
}
