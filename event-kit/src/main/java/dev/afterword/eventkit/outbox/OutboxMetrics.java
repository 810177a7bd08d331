package dev.afterword.eventkit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** What the outbox tells an operator: how much waits, how old it is, how often publishing had to be tried again. */
@ApplicationScoped
class OutboxMetrics {

    /** Often enough for an alert within half a minute, seldom enough to cost nothing. */
    private static final long LOOK_EVERY_MILLIS = 5_000;

    private final Vertx vertx;
    private final Counter published;
    private final Counter retries;
    private volatile Backlog backlog = Backlog.EMPTY;

    OutboxMetrics(MeterRegistry registry, Vertx vertx) {
        this.vertx = vertx;
        published = registry.counter("afterword.outbox.published");
        retries = registry.counter("afterword.outbox.retries");
        registry.gauge("afterword.outbox.unsent", this, metrics -> metrics.backlog.unsent());
        registry.gauge("afterword.outbox.oldest.unsent.seconds", this, metrics -> metrics.backlog.oldestSeconds());
    }

    void watch(Supplier<Uni<Backlog>> source) {
        vertx.setPeriodic(LOOK_EVERY_MILLIS, id -> source.get()
                .subscribe()
                .with(seen -> backlog = seen, failure -> Log.debug("backlog not seen", failure)));
    }

    void published(int rows) {
        published.increment(rows);
    }

    void retried() {
        retries.increment();
    }
}
