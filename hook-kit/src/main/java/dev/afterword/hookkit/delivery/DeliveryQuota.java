package dev.afterword.hookkit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much one connection may deliver to this process, so that its storm leaves room for the others: a bucket for each
 * that holds what the storm of a real pager is, and fills at a steady pace.
 */
@ApplicationScoped
class DeliveryQuota {

    private final HookConfig config;
    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    DeliveryQuota(HookConfig config) {
        this.config = config;
    }

    /**
     * Room for one delivery at a time.
     *
     * @param room for how many there is room
     * @param at when that was so
     * @param taken whether the last one who asked has got any
     */
    private record Bucket(double room, Instant at, boolean taken) {}

    /** Takes room for one delivery: zero where there was some, otherwise how long it takes until there will be. */
    Duration take(UUID connection, Instant now) {
        Bucket bucket = buckets.compute(connection, (id, before) -> taken(before, now));
        return bucket.taken()
                ? Duration.ZERO
                : Duration.ofMillis((long) Math.ceil((1 - bucket.room()) * 1000 / config.perSecond()));
    }

    private Bucket taken(Bucket before, Instant now) {
        double room = before == null ? config.burst() : filled(before, now);
        return room >= 1 ? new Bucket(room - 1, now, true) : new Bucket(room, now, false);
    }

    private double filled(Bucket before, Instant now) {
        double seconds = Math.max(0, Duration.between(before.at(), now).toMillis() / 1000.0);
        return Math.min(config.burst(), before.room() + seconds * config.perSecond());
    }
}
