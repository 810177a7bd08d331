package dev.afterword.incidents.estimate;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.BinomialTest;

/** Rates of events that come one by one. */
public final class PoissonRate {

    private static final double TAIL = 0.025;

    private PoissonRate() {}

    /** The exact 95 % interval of a count (Garwood, 1936), in events. */
    public static Interval interval(long count) {
        var low = count == 0 ? 0 : ChiSquaredDistribution.of(2d * count).inverseCumulativeProbability(TAIL) / 2;
        var high = ChiSquaredDistribution.of(2d * count + 2).inverseCumulativeProbability(1 - TAIL) / 2;
        return new Interval(low, high);
    }

    /**
     * How likely counts at least as different are while the rate is one and the same: given their sum, one of them is
     * binomial (Przyborowski and Wilenski, 1940).
     */
    public static double pValue(long count, double exposure, long other, double otherExposure) {
        if (count + other == 0) {
            return 1;
        }
        return BinomialTest.withDefaults()
                .test(Math.toIntExact(count + other), Math.toIntExact(count), exposure / (exposure + otherExposure))
                .getPValue();
    }
}
