package dev.afterword.benchmarks;

import java.util.List;

/**
 * How long things took.
 *
 * @param millis in milliseconds, in any order
 */
record Latencies(List<Double> millis) {

    double percentile(int percent) {
        var sorted = millis.stream().sorted().toList();
        var rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
