package dev.afterword.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavedTest {

    private final Side bare = new Side("bare", URI.create("http://bare"), "/", List.of());
    private final Side ours = new Side("ours", URI.create("http://ours"), "/", List.of());

    @Test
    void theShareIsTheMedianOfTheRoundsAndNotTheRatioOfTheMedians() {
        var verdict = measured(List.of(0.0, 100.0, 110.0, 120.0), List.of(0.0, 50.0, 66.0, 48.0));

        assertEquals(0.5, verdict.share());
        assertTrue(verdict.report("P1", 0.4).contains("PASS"));
        assertTrue(verdict.report("P1", 0.6).contains("BELOW"));
    }

    @Test
    void aRestlessYardstickGivesNoVerdict() {
        var verdict = measured(List.of(0.0, 100.0, 150.0, 120.0), List.of(0.0, 100.0, 150.0, 120.0));

        assertTrue(verdict.report("P1", 0.4).contains("NO VERDICT"));
    }

    private Interleaved.Verdict measured(List<Double> bareRates, List<Double> ourRates) {
        var barely = new ArrayDeque<>(bareRates);
        var own = new ArrayDeque<>(ourRates);
        return new Interleaved(bare, ours, 3).measure(side -> side == bare ? barely.poll() : own.poll());
    }
}
