package dev.afterword.incidents.estimate;

import dev.afterword.incidents.estimate.Survival.Watched;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Whether two samples of durations differ, those that have not ended counted as long as they were watched. */
public final class LogRank {

    /**
     * What the test found.
     *
     * @param pValue the two-sided p value after Mantel (1966)
     * @param isLonger whether the first sample goes on longer
     */
    public record Result(double pValue, boolean isLonger) {}

    /** Two samples that are compared with each other. */
    public record Pair(List<Watched> sample, List<Watched> other) {}

    private LogRank() {}

    /** Compares at each time at which one ended how many of each sample ended with how many were watched. */
    public static Result compare(List<Watched> sample, List<Watched> other) {
        return compare(List.of(new Pair(sample, other)));
    }

    /** Compares within each pair and adds up over all of them, so that no pair is set against another. */
    public static Result compare(List<Pair> pairs) {
        var tallies = pairs.stream().map(Tally::of).toList();
        var difference = tallies.stream().mapToDouble(Tally::difference).sum();
        var variance = tallies.stream().mapToDouble(Tally::variance).sum();
        var p = variance == 0
                ? 1
                : ChiSquaredDistribution.of(1).survivalProbability(difference * difference / variance);
        return new Result(p, difference < 0);
    }

    /** How many more of the first sample ended than would if both were alike, and how much that varies. */
    private record Tally(double difference, double variance) {

        static Tally of(Pair pair) {
            var one = Times.of(pair.sample());
            var two = Times.of(pair.other());
            var difference = 0d;
            var variance = 0d;
            var ends = DoubleStream.concat(Arrays.stream(one.ended), Arrays.stream(two.ended));
            for (var time : ends.sorted().distinct().toArray()) {
                double atRisk = one.watchedUntil(time);
                var all = atRisk + two.watchedUntil(time);
                double ended = one.endedAt(time);
                var allEnded = ended + two.endedAt(time);
                difference += ended - allEnded * atRisk / all;
                if (all > 1) {
                    variance += allEnded * (atRisk / all) * (1 - atRisk / all) * (all - allEnded) / (all - 1);
                }
            }
            return new Tally(difference, variance);
        }
    }

    /** Times in ascending order: of all, and of those that ended. */
    private record Times(double[] all, double[] ended) {

        static Times of(List<Watched> sample) {
            return new Times(
                    sample.stream().mapToDouble(Watched::time).sorted().toArray(),
                    sample.stream()
                            .filter(Watched::ended)
                            .mapToDouble(Watched::time)
                            .sorted()
                            .toArray());
        }

        int watchedUntil(double time) {
            return all.length - firstNotBelow(all, time);
        }

        int endedAt(double time) {
            return firstNotBelow(ended, Math.nextUp(time)) - firstNotBelow(ended, time);
        }

        private static int firstNotBelow(double[] sorted, double time) {
            var low = 0;
            var high = sorted.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (sorted[middle] < time) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
