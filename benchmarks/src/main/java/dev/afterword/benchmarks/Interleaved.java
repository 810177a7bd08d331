package dev.afterword.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Measures two sides in turn and compares them round by round, so that a noisy machine troubles both alike. */
record Interleaved(Side yardstick, Side ours, int rounds) {

    /** Above this the machine was too restless for a verdict. */
    private static final double RESTLESS = 1.4;

    /** Measures after a warm-up round of each side. */
    Verdict measure(ToDoubleFunction<Side> rate) {
        rate.applyAsDouble(yardstick);
        rate.applyAsDouble(ours);
        var bare = new ArrayList<Double>();
        var shares = new ArrayList<Double>();
        var own = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            bare.add(rate.applyAsDouble(yardstick));
            own.add(rate.applyAsDouble(ours));
            shares.add(own.get(round) / bare.get(round));
        }
        return new Verdict(
                median(bare), median(own), median(shares), shares, Collections.max(bare) / Collections.min(bare));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * What was measured.
     *
     * @param bare median rate of the yardstick, requests per second
     * @param own median rate of ours, requests per second
     * @param share median of the rounds' ratios
     * @param shares ratio of each round
     * @param spread highest rate of the yardstick over its lowest
     */
    record Verdict(double bare, double own, double share, List<Double> shares, double spread) {

        boolean restless() {
            return spread > RESTLESS;
        }

        String report(String goal, double bar) {
            var verdict = restless() ? "NO VERDICT" : share >= bar ? "PASS" : "BELOW";
            return String.format(
                    Locale.ROOT,
                    "%s: share of bare %.2f [%.2f-%.2f], bar %.2f, %s (bare %.0f/s, ours %.0f/s, spread %.2f)",
                    goal,
                    share,
                    Collections.min(shares),
                    Collections.max(shares),
                    bar,
                    verdict,
                    bare,
                    own,
                    spread);
        }
    }
}
