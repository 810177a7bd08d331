package dev.afterword.incidents.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.afterword.incidents.estimate.Survival.Step;
import dev.afterword.incidents.estimate.Survival.Watched;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void quantilesLieBetweenOrderStatistics() {
        var ten = Quantiles.of(upTo(10));

        assertThat(ten.at(0.5)).isEqualTo(5.5);
        assertThat(ten.at(0.75)).isEqualTo(7.75);
        assertThat(ten.at(0.9)).isEqualTo(9.1, within(1e-9));
        assertThat(Quantiles.of(new double[] {9, 1, 5}).at(0.5)).isEqualTo(5);
    }

    /** Ranks after the binomial table: 97.9 % for n = 10, 95.9 % for n = 20, 96.9 % for n = 6, and too little for n = 5. */
    @Test
    void theIntervalOfTheMedianIsThatOfTheBinomialTable() {
        assertThat(Quantiles.of(upTo(10)).medianInterval()).contains(new Interval(2, 9));
        assertThat(Quantiles.of(upTo(20)).medianInterval()).contains(new Interval(6, 15));
        assertThat(Quantiles.of(upTo(6)).medianInterval()).contains(new Interval(1, 6));
        assertThat(Quantiles.of(upTo(5)).medianInterval()).isEmpty();
    }

    /** Garwood's table. */
    @Test
    void countsHaveThePoissonIntervalOfTheTable() {
        assertThat(PoissonRate.interval(0).low()).isZero();
        assertThat(PoissonRate.interval(0).high()).isEqualTo(3.689, within(0.001));
        assertThat(PoissonRate.interval(10).low()).isEqualTo(4.795, within(0.001));
        assertThat(PoissonRate.interval(10).high()).isEqualTo(18.390, within(0.001));
    }

    @Test
    void countsAreComparedAsHeadsAndTailsOfACoin() {
        assertThat(PoissonRate.pValue(10, 1, 20, 1)).isEqualTo(0.0987, within(0.0001));
        assertThat(PoissonRate.pValue(0, 1, 0, 1)).isEqualTo(1);
        assertThat(PoissonRate.pValue(10, 1, 20, 2)).isEqualTo(1, within(0.001));
    }

    @Test
    void samplesThatDoNotOverlapHaveTheSmallestExactPValue() {
        assertThat(RankTest.pValue(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10}))
                .isEqualTo(2d / 252, within(1e-9));
        assertThat(RankTest.pValue(upTo(8), upTo(8))).isGreaterThan(0.9);
    }

    /** The remission times of Freireich and others (1963), the textbook's first example. */
    @Test
    void theSurvivalCurveIsThatOfTheTextbook() {
        var watched = Stream.of(
                        "6", "6", "6", "6+", "7", "9+", "10", "10+", "11+", "13", "16", "17+", "19+", "20+", "22", "23",
                        "25+", "32+", "32+", "34+", "35+")
                .map(text -> new Watched(Double.parseDouble(text.replace("+", "")), !text.endsWith("+")))
                .toList();

        var steps = Survival.steps(watched);

        assertThat(steps).extracting(Step::time).containsExactly(6d, 7d, 10d, 13d, 16d, 22d, 23d);
        assertThat(steps).extracting(Step::atRisk).containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
        var shares = List.of(0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448);
        for (var i = 0; i < shares.size(); i++) {
            assertThat(steps.get(i).share()).isEqualTo(shares.get(i), within(0.0006));
        }
        assertThat(Survival.median(steps)).hasValue(23);
        assertThat(Survival.median(steps.subList(0, 3))).isEmpty();
    }

    private static double[] upTo(int n) {
        return Arrays.stream(IntStream.rangeClosed(1, n).toArray())
                .asDoubleStream()
                .toArray();
    }

    /** Against the tables of Newcombe (1998): 81 of 263 and 15 of 148. */
    @Test
    void theIntervalOfAShareIsWilsons() {
        var many = Proportion.interval(81, 263);
        assertThat(many.low()).isCloseTo(0.2553, within(1e-4));
        assertThat(many.high()).isCloseTo(0.3662, within(1e-4));
        var few = Proportion.interval(0, 20);
        assertThat(few.low()).isZero();
        assertThat(few.high()).isCloseTo(0.1611, within(1e-4));
    }
}
