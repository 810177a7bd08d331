package dev.afterword.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aPercentileIsTheLeastThatSoManyStayWithin() {
        var hundred = new Latencies(
                IntStream.rangeClosed(1, 200).mapToObj(each -> (double) each).toList());

        assertEquals(100, hundred.percentile(50));
        assertEquals(198, hundred.percentile(99));
        assertEquals(200, hundred.percentile(99.9));
        assertEquals(200, hundred.percentile(100));
        assertEquals(7, new Latencies(List.of(7.0)).percentile(99));
    }

    @Test
    void aBarIsReachedFromBelow() {
        assertEquals("p99 in ms: 199.4, bar <= 250, PASS", new Bar("p99 in ms", 199.4, 250).report());
        assertEquals("p99 in ms: 250.0, bar <= 250, PASS", new Bar("p99 in ms", 250, 250).report());
        assertTrue(new Bar("p99 in ms", 251, 250).report().endsWith("ABOVE"));
    }

    @Test
    void aShareIsSaidWithItsBarAndWithoutProcessorTimeWhereNobodyCountedIt() {
        var copy = List.of(new Round(10_000, Map.of()), new Round(12_000, Map.of()));
        var ours = List.of(new Round(20, Map.of()), new Round(24, Map.of()));

        assertEquals(
                "P13: share of bare 0.002 [0.002-0.002], bar 0.15, BELOW (bare 11000/s, ours 22/s, spread 1.20)",
                new Verdict(copy, ours).line("P13", 0.15));
    }

    @Test
    void theRateOfPgbenchIsTheOneThatItSays() {
        assertEquals(
                20345.678,
                Pgbench.rate("latency average = 0.393 ms\ntps = 20345.678 (without initial connection time)\n"));
        assertThrows(IllegalStateException.class, () -> Pgbench.rate("FATAL: no such database"));
    }

    @Test
    void callersWhoWaitAskAgainOnceTheyHaveTheirAnswer() {
        var open = new AtomicInteger();
        var most = new AtomicInteger();
        var asked = new AtomicInteger();
        var seconds = new AtomicLong();

        var rate =
                ClosedLoop.rate(3, Duration.ofSeconds(40), () -> seconds.incrementAndGet() * 1_000_000_000, number -> {
                    asked.incrementAndGet();
                    most.accumulateAndGet(open.incrementAndGet(), Math::max);
                    return CompletableFuture.supplyAsync(open::decrementAndGet);
                });

        // Whoever asks looks at the clock, which goes on by a second each time.
        assertEquals(39, asked.get());
        assertEquals(39.0 / 43, rate, 1e-9);
        assertTrue(most.get() <= 3, most::toString);
    }
}
