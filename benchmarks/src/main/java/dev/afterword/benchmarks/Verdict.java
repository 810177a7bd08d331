package dev.afterword.benchmarks;

import static dev.afterword.benchmarks.Interleaved.median;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was measured.
 *
 * @param bare rounds of the yardstick
 * @param own rounds of ours, each right after that of the yardstick with the same index
 */
record Verdict(List<Round> bare, List<Round> own) {

    /** Above this the machine was too restless for a verdict. */
    private static final double RESTLESS = 1.4;

    private List<Double> shares() {
        return IntStream.range(0, bare.size())
                .mapToObj(round -> own.get(round).rate() / bare.get(round).rate())
                .toList();
    }

    /** Median of the rounds' ratios. */
    double share() {
        return median(shares());
    }

    /** Highest rate of the yardstick over its lowest. */
    private double spread() {
        var rates = bare.stream().map(Round::rate).toList();
        return Collections.max(rates) / Collections.min(rates);
    }

    boolean restless() {
        return spread() > RESTLESS;
    }

    /** Whether the bar was reached, where the machine was calm enough to say so. */
    String word(double bar) {
        if (restless()) {
            return "NO VERDICT";
        }
        return share() >= bar ? "PASS" : "BELOW";
    }

    String report(String goal, double bar) {
        return line(goal, bar)
                + String.format(Locale.ROOT, "%n  CPU-ms per 1,000 requests: bare %s; ours %s", cpu(bare), cpu(own));
    }

    /** The same without processor time, where nobody has counted it. */
    String line(String goal, double bar) {
        return String.format(
                Locale.ROOT,
                "%s: share of bare %.3f [%.3f-%.3f], bar %.2f, %s (bare %.0f/s, ours %.0f/s, spread %.2f)",
                goal,
                share(),
                Collections.min(shares()),
                Collections.max(shares()),
                bar,
                word(bar),
                median(bare, Round::rate),
                median(own, Round::rate),
                spread());
    }

    private static String cpu(List<Round> rounds) {
        var parts = new TreeSet<>(rounds.get(0).cpu().keySet());
        return parts.stream()
                .map(part -> String.format(Locale.ROOT, "%s %.0f", part, median(rounds, round -> round.cpu()
                        .get(part))))
                .collect(Collectors.joining(
                        " + ", String.format(Locale.ROOT, "%.0f = ", median(rounds, Round::wholeCpu)), ""));
    }
}
