package dev.afterword.hookkit.loop;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that somebody waits for only so long. It has a Vert.x context and a request scope of its own, so that it goes on
 * when the request of whoever waited is over.
 */
public final class LimitedWait {

    private LimitedWait() {}

    /**
     * What comes of the work, in time.
     *
     * @param meanwhile what is said where the work is not done by then
     * @param late what is done in that case with what comes of it
     */
    public static <T> Uni<T> of(
            Vertx vertx, Duration limit, Supplier<Uni<T>> work, T meanwhile, Function<T, Uni<Void>> late) {
        return Uni.createFrom().deferred(() -> {
            CompletableFuture<T> first = new CompletableFuture<>();
            Context here = vertx.getOrCreateContext();
            long timer = vertx.setTimer(limit.toMillis(), ignored -> first.complete(meanwhile));
            aside(here, () -> work.get().call(done -> first.complete(done) ? nothing() : late.apply(done)), first);
            return Uni.createFrom()
                    .completionStage(first)
                    .emitOn(task -> here.runOnContext(ignored -> task.run()))
                    .onTermination()
                    .invoke(() -> vertx.cancelTimer(timer));
        });
    }

    private static <T> void aside(Context here, Supplier<Uni<T>> work, CompletableFuture<T> first) {
        Context own = VertxContext.createNewDuplicatedContext(VertxContext.getRootContext(here));
        VertxContextSafetyToggle.setContextSafe(own, true);
        own.runOnContext(begun -> {
            var request = Arc.container().requestContext();
            request.activate();
            Uni.createFrom()
                    .deferred(work::get)
                    .emitOn(task -> own.runOnContext(ignored -> task.run()))
                    .onTermination()
                    .invoke(request::terminate)
                    .subscribe()
                    .with(done -> {}, failure -> failed(failure, first));
        });
    }

    private static void failed(Throwable failure, CompletableFuture<?> first) {
        if (!first.completeExceptionally(failure)) {
            Log.error("What nobody waits for any more has failed", failure);
        }
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
