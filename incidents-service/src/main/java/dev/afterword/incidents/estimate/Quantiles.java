package dev.afterword.incidents.estimate;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Quantiles of a sample, linear between order statistics (type 7 of Hyndman and Fan, 1996: what spreadsheets and
 * PostgreSQL's percentile_cont give).
 */
public final class Quantiles {

    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);
    private static final double TAIL = 0.025;

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of at least one value. */
    public static Quantiles of(double[] sample) {
        var sorted = sample.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    public double at(double share) {
        return TYPE_7.evaluate(sorted.clone(), share);
    }

    /**
     * The 95 % interval of the median between two order statistics: distribution-free, so that skewed durations do it no
     * harm (Conover, Practical Nonparametric Statistics, 3.2). Empty below six values, which cannot reach 95 %.
     */
    public Optional<Interval> medianInterval() {
        var n = sorted.length;
        var coin = BinomialDistribution.of(n, 0.5);
        var rank = 0;
        while (rank < n / 2 && coin.cumulativeProbability(rank) <= TAIL) {
            rank++;
        }
        return rank == 0 ? Optional.empty() : Optional.of(new Interval(sorted[rank - 1], sorted[n - rank]));
    }
}
