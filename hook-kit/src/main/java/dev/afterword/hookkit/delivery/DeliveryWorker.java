package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.loop.WorkLoop;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Applies stored deliveries, oldest first; what fails comes again later and is given up in the end. */
@ApplicationScoped
class DeliveryWorker {

    private static final long TIDY_EVERY_MILLIS = Duration.ofHours(1).toMillis();

    private final DeliveryTable table;
    private final DeliveryApplication application;
    private final Rejections rejections;
    private final Map<String, DeliveryHandler> handlers;
    private final HookMetrics metrics;
    private final HookConfig config;
    private final Vertx vertx;
    private final WorkLoop loop;

    DeliveryWorker(
            Vertx vertx,
            DeliveryTable table,
            DeliveryApplication application,
            Rejections rejections,
            @All List<DeliveryHandler> handlers,
            HookMetrics metrics,
            HookConfig config) {
        this.vertx = vertx;
        this.table = table;
        this.application = application;
        this.rejections = rejections;
        this.handlers = handlers.stream()
                .flatMap(handler -> handler.providers().stream().map(provider -> Map.entry(provider, handler)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.metrics = metrics;
        this.config = config;
        this.loop = new WorkLoop(vertx, "Applying webhook deliveries", config.idlePoll(), this::round);
    }

    void start(@Observes StartupEvent event) {
        if (config.workerEnabled()) {
            loop.start();
            vertx.setPeriodic(TIDY_EVERY_MILLIS, id -> tidy());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /** A delivery has just been stored. */
    void wake() {
        loop.wake();
    }

    private void tidy() {
        table.forget(config.retention())
                .subscribe()
                .with(done -> {}, failure -> Log.warn("Old deliveries stay for another hour", failure));
    }

    private Uni<Boolean> round() {
        return rejections
                .flush()
                .chain(() -> table.claim(config.batchSize(), config.lease()))
                .chain(this::applyAll);
    }

    private Uni<Boolean> applyAll(List<StoredDelivery> claimed) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (StoredDelivery delivery : claimed) {
            all = all.chain(() -> applyOne(delivery));
        }
        return all.replaceWith(!claimed.isEmpty());
    }

    private Uni<Void> applyOne(StoredDelivery delivery) {
        DeliveryHandler handler = handlers.get(delivery.provider());
        if (handler == null || delivery.attempts() > config.attempts()) {
            return giveUp(delivery, handler == null ? "nobody here knows " + delivery.provider() : "crashed too often");
        }
        return Uni.createFrom()
                .deferred(() -> handler.read(delivery))
                .chain(reading -> application.apply(handler, delivery, reading))
                .invoke(outcome -> metrics.finished(delivery.provider(), outcome.state(), delivery.receivedAt()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> failed(delivery, failure));
    }

    private Uni<Void> failed(StoredDelivery delivery, Throwable failure) {
        if (failure instanceof UnreadableDeliveryException) {
            metrics.finished(delivery.provider(), "UNPARSABLE", delivery.receivedAt());
            return table.settle(delivery, "UNPARSABLE", failure.getMessage(), Duration.ZERO);
        }
        if (failure instanceof HeldDeliveryException) {
            return table.hold(delivery, failure.getMessage());
        }
        String reason = String.valueOf(failure.getMessage());
        if (delivery.attempts() >= config.attempts()) {
            Log.errorf(failure, "Delivery %s is given up after %d tries", delivery.id(), delivery.attempts());
            return giveUp(delivery, reason);
        }
        Log.debugf(failure, "Delivery %s will be tried again", delivery.id());
        metrics.retried(delivery.provider());
        return table.settle(delivery, "RETRY", reason, pauseAfter(delivery.attempts()));
    }

    private Uni<Void> giveUp(StoredDelivery delivery, String reason) {
        metrics.finished(delivery.provider(), "DEAD", delivery.receivedAt());
        return table.settle(delivery, "DEAD", reason, Duration.ZERO);
    }

    private Duration pauseAfter(int attempts) {
        Duration pause = config.firstPause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
    }
}
