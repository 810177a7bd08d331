package dev.afterword.benchmarks;

import java.util.List;

/**
 * How long things took.
 *
 * @param millis in milliseconds, in any order
 */
record Latencies(List<Double> millis) {

    double percentile(double percent) {
        var sorted = millis.stream().sorted().toList();
        var rank = (int) Math.ceil(percent * sorted.size() / 100);
        return sorted.get(Math.max(0, rank - 1));
    }
}
