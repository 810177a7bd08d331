package dev.afterword.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures two sides in turn and compares them round by round, so that a noisy machine troubles both alike. */
record Interleaved(Side yardstick, Side ours, int rounds) {

    /** So often a series is measured again when the machine was too restless for a verdict. */
    private static final int ATTEMPTS = 3;

    /** Puts load on a side for one round. */
    @FunctionalInterface
    interface Load {

        Round on(Side side);
    }

    /** Measures both sides, which are warm, until a series is calm enough or there were enough of them. */
    Verdict measure(Load load) {
        var verdict = series(load);
        for (var attempt = 1; attempt < ATTEMPTS && verdict.restless(); attempt++) {
            verdict = series(load);
        }
        return verdict;
    }

    private Verdict series(Load load) {
        var bare = new ArrayList<Round>();
        var own = new ArrayList<Round>();
        for (var round = 0; round < rounds; round++) {
            bare.add(load.on(yardstick));
            own.add(load.on(ours));
        }
        return new Verdict(List.copyOf(bare), List.copyOf(own));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return median(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
