package dev.afterword.eventkit.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Forgets what is only needed for a while: idempotency keys after two days (clients may rely on one), ids of applied
 * events after sixty, twice as long as Kafka keeps the messages.
 */
@ApplicationScoped
class Housekeeping {

    private static final String FORGET_KEYS =
            "delete from idempotent_request where created_at < now() - interval '2 days'";
    private static final String FORGET_EVENTS =
            "delete from processed_event where processed_at < now() - interval '60 days'";
    private static final Duration EVERY = Duration.ofHours(1);

    private final Pool pool;
    private final Vertx vertx;

    Housekeeping(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(EVERY.toMillis(), id -> tidy().subscribe()
                .with(done -> {}, failure -> Log.warn("housekeeping waits an hour", failure)));
    }

    Uni<Void> tidy() {
        return pool.query(FORGET_KEYS)
                .execute()
                .chain(() -> pool.query(FORGET_EVENTS).execute())
                .replaceWithVoid();
    }
}
