package dev.afterword.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Sends at a constant rate, whatever answers take, as people and machines do who know nothing of one another. How long an
 * answer took counts from when its request was to be sent: one that a slow answer held up has waited, too.
 */
final class OpenLoop {

    private final double perSecond;
    private final int requests;
    private final LongSupplier nanos;
    private final LongConsumer pause;

    OpenLoop(double perSecond, Duration duration) {
        this(perSecond, duration, System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * @param nanos a clock that never goes back
     * @param pause waits for so many nanoseconds, or less
     */
    OpenLoop(double perSecond, Duration duration, LongSupplier nanos, LongConsumer pause) {
        this.perSecond = perSecond;
        this.requests = (int) Math.max(1, Math.round(perSecond * duration.toMillis() / 1000));
        this.nanos = nanos;
        this.pause = pause;
    }

    /**
     * What came of it.
     *
     * @param perSecond the rate that was wanted
     * @param latencies of all requests that were answered as they should be
     * @param failed how many were refused, or answered not at all
     */
    record Steady(double perSecond, Latencies latencies, int failed) {}

    /** Sends all, and waits for all answers; a sender says with a failure that its request was refused. */
    Steady run(IntFunction<CompletionStage<?>> sender) {
        var millis = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicInteger();
        var answers = new ArrayList<CompletableFuture<?>>();
        var from = nanos.getAsLong();
        for (var number = 0; number < requests; number++) {
            var wanted = from + (long) (number * 1e9 / perSecond);
            for (var left = wanted - nanos.getAsLong(); left > 0; left = wanted - nanos.getAsLong()) {
                pause.accept(left);
            }
            answers.add(sender.apply(number)
                    .handle((answer, failure) -> failure == null
                            ? millis.add((nanos.getAsLong() - wanted) / 1e6)
                            : failed.incrementAndGet() > 0)
                    .toCompletableFuture());
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return new Steady(perSecond, new Latencies(List.copyOf(millis)), failed.get());
    }
}
