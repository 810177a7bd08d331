package dev.afterword.hookkit.loop;

import io.quarkus.logging.Log;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Runs rounds of work one after the other: at once while there is more, when woken, and from time to time in any case,
 * so that nothing is lost when the one who would have woken it died. Each round has a Vert.x context of its own.
 */
public final class WorkLoop {

    private static final Duration TROUBLE_PAUSE = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final String name;
    private final Duration idle;
    private final Supplier<Uni<Boolean>> round;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile Context root;
    private volatile long timer = -1;
    private volatile boolean stopped;
    private boolean troubled;

    /**
     * @param name for the log
     * @param idle pause between looks while there is nothing to do
     * @param round does some work and says whether there may be more
     */
    public WorkLoop(Vertx vertx, String name, Duration idle, Supplier<Uni<Boolean>> round) {
        this.vertx = vertx;
        this.name = name;
        this.idle = idle;
        this.round = round;
    }

    /** Begins; called once. */
    public void start() {
        root = vertx.getOrCreateContext();
        begin();
    }

    /** Ends after the round that is under way. */
    public void stop() {
        stopped = true;
        vertx.cancelTimer(timer);
    }

    /** There is work now. */
    public void wake() {
        woken.set(true);
        begin();
    }

    private void begin() {
        if (root == null || stopped || !running.compareAndSet(false, true)) {
            return;
        }
        vertx.cancelTimer(timer);
        woken.set(false);
        Context own = VertxContext.createNewDuplicatedContext(root);
        VertxContextSafetyToggle.setContextSafe(own, true);
        own.runOnContext(ignored ->
                Uni.createFrom().deferred(() -> round.get()).subscribe().with(this::ended, this::failed));
    }

    private void ended(boolean more) {
        if (troubled) {
            troubled = false;
            Log.infof("%s goes on", name);
        }
        next(more ? Duration.ZERO : idle);
    }

    private void failed(Throwable failure) {
        if (!troubled) {
            troubled = true;
            Log.warnf(failure, "%s waits until it can go on", name);
        }
        woken.set(false);
        next(TROUBLE_PAUSE);
    }

    private void next(Duration pause) {
        if (stopped) {
            return;
        }
        // The timer is set while the loop still counts as running, so that a wake can cancel it.
        timer = vertx.setTimer(Math.max(1, pause.toMillis()), ignored -> begin());
        running.set(false);
        if (woken.get()) {
            begin();
        }
    }
}
