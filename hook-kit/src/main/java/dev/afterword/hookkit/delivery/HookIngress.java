package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.hookkit.signature.Verification;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Takes a delivery in: proves it, stores it in one statement, and is done. Nothing is parsed and nobody is called on
 * this path, since some senders wait for one second only.
 */
@ApplicationScoped
public class HookIngress {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Never a connection: what an unreadable path is looked up as, so that it costs the same. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Nobody's secret: verifying against it costs an unknown connection as much time as a known one. */
    private static final List<byte[]> DECOY = List.of("no connection has this secret".getBytes(StandardCharsets.UTF_8));

    private static final String TOO_MANY = "too-many";

    private final DeliveryTable table;
    private final DeliveryQuota quota;
    private final DeliveryWorker worker;
    private final Rejections rejections;
    private final HookMetrics metrics;
    private final HookConfig config;
    private final Clock clock;

    HookIngress(
            DeliveryTable table,
            DeliveryQuota quota,
            DeliveryWorker worker,
            Rejections rejections,
            HookMetrics metrics,
            HookConfig config,
            Clock clock) {
        this.table = table;
        this.quota = quota;
        this.worker = worker;
        this.rejections = rejections;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /** Completes when the delivery is stored, or was before; fails with the problem that the sender is to be told. */
    public Uni<Void> receive(HookSource source, HookRequest request) {
        return inTime(proven(source, request).chain(proven -> store(source, proven, request)));
    }

    /**
     * The connection that a delivery is proven to come from; nothing is stored. For senders that wait for what came of it
     * and not only for a receipt.
     */
    public Uni<UUID> prove(HookSource source, HookRequest request) {
        return inTime(proven(source, request)
                .invoke(() -> metrics.received(source.provider()))
                .map(Proven::connection));
    }

    /** Stores a delivery that was proven before. */
    public Uni<Void> keep(HookSource source, UUID connection, HookRequest request) {
        return inTime(store(source, new Proven(connection, Optional.of(BodyHash.name(request.body()))), request));
    }

    /** The connection that a delivery comes from, and what it is known by as far as its proof vouches for it. */
    private record Proven(UUID connection, Optional<String> id) {}

    private Uni<Proven> proven(HookSource source, HookRequest request) {
        if (request.body().length > config.maxBodyBytes()) {
            metrics.rejected(source.provider(), "too-large");
            throw HookProblems.tooLarge(config.maxBodyBytes());
        }
        UUID connection =
                UUID_FORM.matcher(request.connection()).matches() ? UUID.fromString(request.connection()) : NOBODY;
        Instant now = clock.instant();
        return source.credentials(connection).chain(credentials -> {
            int secret = prove(source, request, connection, credentials, now);
            requireRoom(source, connection, now);
            Proven proven =
                    new Proven(connection, credentials.authenticator().provenId(request.headers(), request.body()));
            return credentials.proven().apply(secret).replaceWith(proven);
        });
    }

    /** Only what is genuine counts, so that forgeries take no room from anybody. */
    private void requireRoom(HookSource source, UUID connection, Instant now) {
        Duration wait = quota.take(connection, now);
        if (!wait.isZero()) {
            metrics.rejected(source.provider(), TOO_MANY);
            rejections.count(connection, TOO_MANY);
            throw HookProblems.tooMany(wait);
        }
    }

    private Uni<Void> store(HookSource source, Proven proven, HookRequest request) {
        return table.store(source, proven.connection(), request, proven.id(), clock.instant())
                .invoke(stored -> taken(source, stored))
                .replaceWithVoid();
    }

    private <T> Uni<T> inTime(Uni<T> work) {
        return work.ifNoItem()
                .after(config.storeTimeout())
                .failWith(HookProblems::notStored)
                .onFailure(failure -> !(failure instanceof ProblemException))
                .transform(HookIngress::notStored);
    }

    /** Which of the secrets proves the delivery; fails where none does. */
    private int prove(
            HookSource source, HookRequest request, UUID connection, HookCredentials credentials, Instant now) {
        boolean known = credentials.known();
        Verification proof = credentials
                .authenticator()
                .verify(request.headers(), request.body(), known ? credentials.secrets() : DECOY, now);
        if (known && proof.genuine()) {
            return proof.secretIndex();
        }
        String reason = known ? proof.refusal() : "unknown-connection";
        metrics.rejected(source.provider(), reason);
        if (known) {
            rejections.count(connection, reason);
        }
        Log.infof(
                "Delivery refused: %s, %d bytes, sha256 %s",
                reason, request.body().length, BodyHash.of(request.body()));
        throw HookProblems.notGenuine();
    }

    private void taken(HookSource source, DeliveryTable.Stored stored) {
        metrics.received(source.provider());
        if (stored == DeliveryTable.Stored.DUPLICATE) {
            metrics.duplicate(source.provider(), "delivery");
        } else {
            worker.wake();
        }
    }

    private static Throwable notStored(Throwable failure) {
        // The kind alone: messages of drivers may quote what was to be stored.
        Log.warnf(
                "A genuine delivery could not be stored, the sender is asked to repeat it: %s",
                failure.getClass().getName());
        return HookProblems.notStored();
    }
}
