package dev.afterword.eventkit.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Publishes what the outbox holds: one relay of all replicas at a time, found by a lease, woken by writers of its own
 * process and by an adaptive poll. Order and exactness are the business of {@link OutboxPublication}.
 */
@ApplicationScoped
class OutboxRelay {

    private static final long BUSY_FOR_NANOS = Duration.ofSeconds(1).toNanos();

    private final UUID owner = UUID.randomUUID();
    private final Vertx vertx;
    private final OutboxTable table;
    private final OutboxPublication publication;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final Lease lease;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean dozing = new AtomicBoolean();

    private volatile long busyUntil = System.nanoTime();
    private volatile long timer = -1;
    private volatile boolean stopped;
    private boolean troubled;

    OutboxRelay(
            Vertx vertx, OutboxTable table, OutboxPublication publication, OutboxConfig config, OutboxMetrics metrics) {
        this.vertx = vertx;
        this.table = table;
        this.publication = publication;
        this.config = config;
        this.metrics = metrics;
        this.lease = new Lease(() -> table.claim(owner, config.lease()), config.lease(), System::nanoTime);
    }

    void start(@Observes StartupEvent event) {
        if (config.relayEnabled()) {
            sleep(config.busyPoll());
            metrics.watch(table::backlog);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(timer);
        table.release(owner).subscribe().with(done -> {}, failure -> Log.debug("lease left to expire", failure));
    }

    /** A writer of this process is about to commit: look soon. */
    void expectWork() {
        busyUntil = System.nanoTime() + BUSY_FOR_NANOS;
        if (dozing.compareAndSet(true, false) && vertx.cancelTimer(timer)) {
            sleep(config.busyPoll());
        }
    }

    private void sleep(Duration pause) {
        if (!stopped) {
            timer = vertx.setTimer(Math.max(1, pause.toMillis()), id -> round());
        }
    }

    private void round() {
        dozing.set(false);
        if (running.compareAndSet(false, true)) {
            lease.held()
                    .chain(this::publishIf)
                    .onTermination()
                    .invoke(() -> running.set(false))
                    .subscribe()
                    .with(this::next, this::pause);
        }
    }

    private Uni<Round> publishIf(boolean ours) {
        return ours ? publication.publish() : Uni.createFrom().item(Round.NOT_OURS);
    }

    private void next(Round round) {
        if (round == Round.HELD_UP) {
            pause(null);
            return;
        }
        recovered();
        if (round == Round.MORE) {
            vertx.runOnContext(ignored -> round());
        } else if (round == Round.DRAINED && System.nanoTime() - busyUntil < 0) {
            sleep(config.busyPoll());
        } else {
            dozing.set(true);
            sleep(config.idlePoll());
        }
    }

    private void pause(Throwable failure) {
        metrics.retried();
        if (!troubled) {
            troubled = true;
            Log.warnf(failure, "Events wait in the outbox until the broker and the database answer again");
        }
        sleep(config.failurePause());
    }

    private void recovered() {
        if (troubled) {
            troubled = false;
            Log.info("Events of the outbox are being published again");
        }
    }

    /** How a round ended. */
    enum Round {
        NOT_OURS,
        DRAINED,
        MORE,
        HELD_UP
    }
}
