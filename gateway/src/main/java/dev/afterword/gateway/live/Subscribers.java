package dev.afterword.gateway.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everyone who listens at this gateway. */
@ApplicationScoped
class Subscribers {

    private static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");

    private final Set<Subscriber> all = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;
    private final Clock clock;

    Subscribers(Vertx vertx, Clock clock, LiveConfig config, MeterRegistry metrics) {
        this.vertx = vertx;
        this.clock = clock;
        metrics.gaugeCollectionSize("afterword.gateway.live.subscribers", List.of(), all);
        vertx.setPeriodic(config.heartbeat().toMillis(), fired -> beat());
    }

    void add(Subscriber subscriber) {
        all.add(subscriber);
        var remaining = Duration.between(clock.instant(), subscriber.expiresAt());
        vertx.setTimer(Math.max(1, remaining.toMillis()), fired -> end(subscriber));
    }

    void remove(Subscriber subscriber) {
        all.remove(subscriber);
    }

    void publish(LiveNotice notice) {
        var now = clock.instant();
        for (var subscriber : all) {
            if (subscriber.mayHear(notice) && !subscriber.isExpired(now)) {
                subscriber.write(notice.text());
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        all.forEach(this::end);
    }

    private void beat() {
        all.forEach(subscriber -> subscriber.write(HEARTBEAT));
    }

    private void end(Subscriber subscriber) {
        if (all.remove(subscriber)) {
            subscriber.end();
        }
    }
}
