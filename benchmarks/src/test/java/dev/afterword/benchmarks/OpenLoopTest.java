package dev.afterword.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final long MILLI = 1_000_000;

    private final List<Long> sentAt = new ArrayList<>();
    private long now = 7_000 * MILLI;

    @Test
    void requestsAreSentAtAConstantRateWhateverAnswersTake() {
        var steady = run(number -> new CompletableFuture<>().completeOnTimeout(null, 1, TimeUnit.MILLISECONDS));

        assertEquals(10, steady.latencies().millis().size());
        for (int number = 0; number < 10; number++) {
            assertEquals(7_000 + number * 100L, sentAt.get(number) / MILLI);
        }
    }

    @Test
    void whatWaitsBehindASlowAnswerHasWaitedSinceItWasToBeSent() {
        var steady = run(number -> {
            now += (number == 0 ? 450 : 5) * MILLI;
            return CompletableFuture.completedFuture("done");
        });

        var millis = steady.latencies().millis().stream().map(Math::round).toList();
        assertEquals(List.of(450L, 355L, 260L, 165L, 70L, 5L, 5L, 5L, 5L, 5L), millis);
        assertEquals(450, steady.latencies().percentile(100), 1e-6);
    }

    @Test
    void whatIsRefusedIsCountedAndIsNoLatency() {
        var steady = run(number -> number % 5 == 0
                ? CompletableFuture.failedFuture(new IllegalStateException("503"))
                : CompletableFuture.completedFuture("done"));

        assertEquals(2, steady.failed());
        assertEquals(8, steady.latencies().millis().size());
    }

    private OpenLoop.Steady run(IntFunction<CompletionStage<?>> sender) {
        return new OpenLoop(10, Duration.ofSeconds(1), () -> now, pause -> now += Math.min(pause, 30 * MILLI))
                .run(number -> {
                    sentAt.add(now);
                    return sender.apply(number);
                });
    }
}
