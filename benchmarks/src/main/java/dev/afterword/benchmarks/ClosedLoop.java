package dev.afterword.benchmarks;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Callers who each ask again once they have their answer: how much there can be. */
final class ClosedLoop {

    private ClosedLoop() {}

    /** Answers in a second; a refused request ends it. */
    static double rate(int callers, Duration duration, IntFunction<CompletionStage<?>> sender) {
        return rate(callers, duration, System::nanoTime, sender);
    }

    /** @param nanos a clock that never goes back */
    static double rate(int callers, Duration duration, LongSupplier nanos, IntFunction<CompletionStage<?>> sender) {
        var numbers = new AtomicInteger();
        var from = nanos.getAsLong();
        var until = from + duration.toNanos();
        BooleanSupplier goesOn = () -> nanos.getAsLong() < until;
        CompletableFuture.allOf(IntStream.range(0, callers)
                        .mapToObj(caller -> goOn(numbers, goesOn, sender))
                        .toArray(CompletableFuture[]::new))
                .join();
        return numbers.get() * 1e9 / (nanos.getAsLong() - from);
    }

    private static CompletableFuture<Void> goOn(
            AtomicInteger numbers, BooleanSupplier goesOn, IntFunction<CompletionStage<?>> sender) {
        return goesOn.getAsBoolean()
                ? sender.apply(numbers.getAndIncrement())
                        .toCompletableFuture()
                        .thenComposeAsync(answer -> goOn(numbers, goesOn, sender))
                : CompletableFuture.completedFuture(null);
    }
}
