package dev.afterword.hookkit.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The secrets of the connections that have delivered lately, so that a storm of deliveries is none of look-ups. Only
 * connections that are there are kept: whoever tries out ids fills no memory.
 */
@ApplicationScoped
class KnownCredentials {

    /** How old something known is before a delivery that it does not prove makes it be looked up again. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private final HookConfig config;
    private final Map<Sender, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    KnownCredentials(HookConfig config) {
        this.config = config;
    }

    private record Sender(String provider, UUID connection) {}

    private record Known(HookCredentials credentials, Instant since) {

        boolean isOlderThan(Duration age, Instant now) {
            return !now.isBefore(since.plus(age));
        }
    }

    /** How the deliveries of a connection are proven, as far as is known. */
    Uni<HookCredentials> of(HookSource source, UUID connection, Instant now) {
        var kept = known.get(new Sender(source.provider(), connection));
        return kept == null || kept.isOlderThan(config.credentialsFor(), now)
                ? lookUp(source, connection, now)
                : Uni.createFrom().item(kept.credentials());
    }

    /**
     * For a delivery that what is known does not prove: another process may have made the secret that it has. Empty where
     * that was looked up just now, so that forgeries make a look-up a second and not one each.
     */
    Uni<Optional<HookCredentials>> renewed(HookSource source, UUID connection, Instant now) {
        var kept = known.get(new Sender(source.provider(), connection));
        return kept == null || !kept.isOlderThan(SETTLED, now)
                ? Uni.createFrom().item(Optional.empty())
                : lookUp(source, connection, now).map(Optional::of);
    }

    void forget(UUID connection) {
        changes.incrementAndGet();
        known.keySet().removeIf(sender -> sender.connection().equals(connection));
    }

    private Uni<HookCredentials> lookUp(HookSource source, UUID connection, Instant now) {
        long before = changes.get();
        return source.credentials(connection)
                .invoke(found -> keep(new Sender(source.provider(), connection), new Known(found, now), before));
    }

    /** What was read before a change may be from before it, and is not kept. */
    private void keep(Sender sender, Known found, long before) {
        if (found.credentials().known() && changes.get() == before) {
            known.put(sender, found);
        } else {
            known.remove(sender);
        }
    }
}
