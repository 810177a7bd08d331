package dev.afterword.benchmarks;

import java.util.Map;

/**
 * One round of load on one side.
 *
 * @param rate requests per second
 * @param cpu processor time of each part in its path, in milliseconds for a thousand requests
 */
record Round(double rate, Map<String, Double> cpu) {

    double wholeCpu() {
        return cpu.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
