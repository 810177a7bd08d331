package dev.afterword.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterleavedTest {

    private final Side bare = new Side("bare", URI.create("http://bare"), "/", List.of(), Map.of());
    private final Side ours = new Side("ours", URI.create("http://ours"), "/", List.of(), Map.of());

    @Test
    void theShareIsTheMedianOfTheRoundsAndNotTheRatioOfTheMedians() {
        var verdict = measured(List.of(100.0, 110.0, 120.0), List.of(50.0, 66.0, 48.0));

        assertEquals(0.5, verdict.share());
        assertTrue(verdict.report("P1", 0.4).contains("PASS"));
        assertTrue(verdict.report("P1", 0.6).contains("BELOW"));
    }

    @Test
    void aRestlessYardstickIsMeasuredAgain() {
        var verdict = measured(
                List.of(100.0, 150.0, 120.0, 100.0, 110.0, 120.0), List.of(100.0, 150.0, 120.0, 60.0, 66.0, 72.0));

        assertEquals(0.6, verdict.share(), 1e-9);
        assertTrue(verdict.report("P1", 0.4).contains("PASS"));
    }

    @Test
    void aYardstickThatStaysRestlessGivesNoVerdict() {
        var rates = List.of(100.0, 150.0, 120.0, 100.0, 150.0, 120.0, 100.0, 150.0, 120.0);

        assertTrue(measured(rates, rates).report("P1", 0.4).contains("NO VERDICT"));
    }

    @Test
    void theReportTellsTheProcessorTimeOfEachPart() {
        var round = new Round(100, Map.of("gateway", 80.0, "incidents", 120.4));

        var report = new Verdict(List.of(round), List.of(round)).report("P1", 0.4);

        assertTrue(report.contains("ours 200 = gateway 80 + incidents 120"), report);
    }

    private Verdict measured(List<Double> bareRates, List<Double> ourRates) {
        var barely = new ArrayDeque<>(bareRates);
        var own = new ArrayDeque<>(ourRates);
        return new Interleaved(bare, ours, 3)
                .measure(side -> new Round(side == bare ? barely.poll() : own.poll(), Map.of()));
    }
}
