package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.LogRank;
import dev.afterword.incidents.estimate.LogRank.Pair;
import dev.afterword.incidents.estimate.PoissonRate;
import dev.afterword.incidents.estimate.Quantiles;
import dev.afterword.incidents.estimate.RankTest;
import dev.afterword.incidents.estimate.Survival.Watched;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether something changed against the period before. It did not, unless a test says so at 5 %: of twenty comparisons in
 * which nothing changed, one says so all the same.
 *
 * @param verdict NO_DETECTABLE_CHANGE unless the test found one
 * @param test which test: MANN_WHITNEY of durations that have all ended, LOG_RANK of durations of which some go on and count
 *     as long as they were watched, STRATIFIED_LOG_RANK of several severities, each compared with itself,
 *     CONDITIONAL_BINOMIAL of counts
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
        LOG_RANK,
        STRATIFIED_LOG_RANK,
        CONDITIONAL_BINOMIAL
    }

    /** Of two samples of durations; below five in one of them nothing is said. */
    static Comparison ofDurations(double[] now, double[] before) {
        if (now.length < ENOUGH || before.length < ENOUGH) {
            return new Comparison(Verdict.TOO_FEW, Test.MANN_WHITNEY, null, LEVEL);
        }
        return of(
                Test.MANN_WHITNEY,
                RankTest.pValue(now, before),
                Quantiles.of(now).at(0.5) > Quantiles.of(before).at(0.5));
    }

    /** Of two samples of durations of which some have not ended; below five in one of them nothing is said. */
    static Comparison ofWatched(List<Watched> now, List<Watched> before) {
        if (now.size() < ENOUGH || before.size() < ENOUGH) {
            return new Comparison(Verdict.TOO_FEW, Test.LOG_RANK, null, LEVEL);
        }
        var found = LogRank.compare(now, before);
        return of(Test.LOG_RANK, found.pValue(), found.isLonger());
    }

    /** Of pairs of samples, each compared within itself; a pair of which one sample is empty tells nothing. */
    static Comparison ofPairs(List<Pair> pairs) {
        var telling = pairs.stream()
                .filter(pair -> !pair.sample().isEmpty() && !pair.other().isEmpty())
                .toList();
        if (telling.stream().mapToInt(pair -> pair.sample().size()).sum() < ENOUGH
                || telling.stream().mapToInt(pair -> pair.other().size()).sum() < ENOUGH) {
            return new Comparison(Verdict.TOO_FEW, Test.STRATIFIED_LOG_RANK, null, LEVEL);
        }
        var found = LogRank.compare(telling);
        return of(Test.STRATIFIED_LOG_RANK, found.pValue(), found.isLonger());
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
