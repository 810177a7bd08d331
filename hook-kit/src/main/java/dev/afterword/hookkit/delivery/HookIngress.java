package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.Verification;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    private final DeliveryTable table;
    private final DeliveryWorker worker;
    private final Rejections rejections;
    private final HookMetrics metrics;
    private final HookConfig config;
    private final Clock clock;

    HookIngress(
            DeliveryTable table,
            DeliveryWorker worker,
            Rejections rejections,
            HookMetrics metrics,
            HookConfig config,
            Clock clock) {
        this.table = table;
        this.worker = worker;
        this.rejections = rejections;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /** Completes when the delivery is stored, or was before; fails with the problem that the sender is to be told. */
    public Uni<Void> receive(HookSource source, HookRequest request) {
        return inTime(proven(source, request).chain(connection -> store(source, connection, request)));
    }

    /**
     * The connection that a delivery is proven to come from; nothing is stored. For senders that wait for what came of it
     * and not only for a receipt.
     */
    public Uni<UUID> prove(HookSource source, HookRequest request) {
        return inTime(proven(source, request).invoke(() -> metrics.received(source.provider())));
    }

    /** Stores a delivery that was proven before. */
    public Uni<Void> keep(HookSource source, UUID connection, HookRequest request) {
        return inTime(store(source, connection, request));
    }

    private Uni<UUID> proven(HookSource source, HookRequest request) {
        if (request.body().length > config.maxBodyBytes()) {
            metrics.rejected(source.provider(), "too-large");
            throw HookProblems.tooLarge(config.maxBodyBytes());
        }
        UUID connection =
                UUID_FORM.matcher(request.connection()).matches() ? UUID.fromString(request.connection()) : NOBODY;
        Instant now = clock.instant();
        return source.credentials(connection)
                .call(credentials -> credentials.proven().apply(prove(source, request, connection, credentials, now)))
                .replaceWith(connection);
    }

    private Uni<Void> store(HookSource source, UUID connection, HookRequest request) {
        return table.store(source, connection, request, clock.instant())
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
                reason, request.body().length, BodyText.sha256(request.body()));
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
