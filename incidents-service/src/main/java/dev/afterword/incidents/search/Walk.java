package dev.afterword.incidents.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the filters of a search leave, to see whether to look at incidents one by one is quicker than to look for the words.
 *
 * @param counts how many incidents each filter leaves by itself, or as many as are counted at most
 */
record Walk(List<Long> counts) {

    static final Walk NONE = new Walk(List.of());

    boolean isNone() {
        return counts.isEmpty();
    }

    /** The filter that leaves the fewest. */
    int filter() {
        return IntStream.range(0, counts.size())
                .boxed()
                .min(Comparator.comparing(counts::get))
                .orElseThrow();
    }

    /** How many incidents that one leaves; without end when nobody counted to the end. */
    double incidents() {
        return counts.get(filter()) < Filters.COUNTED ? counts.get(filter()) : Double.POSITIVE_INFINITY;
    }

    /** The share of so many incidents that all filters leave, as if they knew nothing of one another. */
    double share(double incidents) {
        return counts.stream().mapToDouble(count -> share(count, incidents)).reduce(1, (left, right) -> left * right);
    }

    /** The share of what the first leaves that the others leave. */
    double shareOfOthers(double incidents) {
        return share(incidents) / share(counts.get(filter()), incidents);
    }

    private static double share(long count, double incidents) {
        return Math.min(1, Math.max(1, count) / Math.max(1, incidents));
    }
}
