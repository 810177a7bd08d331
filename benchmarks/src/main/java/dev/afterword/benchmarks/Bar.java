package dev.afterword.benchmarks;

import java.util.Locale;

/**
 * A figure beside the bar that it has to reach.
 *
 * @param goal what was measured, with its unit
 * @param figure what it came to
 * @param bar what it must be at most
 */
record Bar(String goal, double figure, double bar) {

    /** The line that says whether it was reached. */
    String report() {
        return String.format(
                Locale.ROOT, "%s: %.1f, bar <= %.0f, %s", goal, figure, bar, figure <= bar ? "PASS" : "ABOVE");
    }
}
