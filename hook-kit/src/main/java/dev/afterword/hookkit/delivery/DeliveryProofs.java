package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.hookkit.signature.Verification;
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

/** Finds out whether a delivery comes from the connection that it names, and counts what is refused. */
@ApplicationScoped
class DeliveryProofs {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Never a connection: what an unreadable path is looked up as, so that it costs the same. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** Nobody's secret: verifying against it costs an unknown connection as much time as a known one. */
    private static final List<byte[]> DECOY = List.of("no connection has this secret".getBytes(StandardCharsets.UTF_8));

    private static final String TOO_MANY = "too-many";
    private static final String TOO_LARGE = "too-large";

    private final KnownCredentials known;
    private final DeliveryQuota quota;
    private final Rejections rejections;
    private final HookMetrics metrics;
    private final HookConfig config;
    private final Clock clock;

    DeliveryProofs(
            KnownCredentials known,
            DeliveryQuota quota,
            Rejections rejections,
            HookMetrics metrics,
            HookConfig config,
            Clock clock) {
        this.known = known;
        this.quota = quota;
        this.rejections = rejections;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /** The connection that a delivery comes from, and what it is known by as far as its proof vouches for it. */
    record Proven(UUID connection, Optional<String> id) {}

    /** What came of checking a delivery. */
    private record Proof(HookCredentials credentials, Verification verification) {

        static Proof of(HookCredentials credentials, HookRequest request, Instant now) {
            var secrets = credentials.known() ? credentials.secrets() : DECOY;
            return new Proof(
                    credentials, credentials.authenticator().verify(request.headers(), request.body(), secrets, now));
        }

        boolean isGood() {
            return credentials.known() && verification.genuine();
        }
    }

    /** Where a delivery comes from; fails with what its sender is to be told where that is not proven. */
    Uni<Proven> proven(HookSource source, HookRequest request) {
        var connection = connection(request);
        var now = clock.instant();
        if (request.isLongerThan(limit(source))) {
            return tooLarge(source, connection, now);
        }
        return proof(source, request, connection, now)
                .invoke(proof -> requireRoom(source, connection, now))
                .map(Proof::credentials)
                .map(credentials -> new Proven(
                        connection, credentials.authenticator().provenId(request.headers(), request.body())));
    }

    /** As much as can be said before the body is there: strangers are not to fill the memory with long ones. */
    Uni<Void> admitted(HookSource source, HookRequest head, long announced) {
        var connection = connection(head);
        var now = clock.instant();
        if (announced <= config.maxBodyBytes()) {
            return Uni.createFrom().voidItem();
        }
        if (announced > limit(source)) {
            return tooLarge(source, connection, now);
        }
        return known.of(source, connection, now)
                .chain(credentials ->
                        credentials.known() && !credentials.authenticator().needsNoBody()
                                ? Uni.createFrom().voidItem()
                                : proof(source, head, connection, now).replaceWithVoid());
    }

    private Uni<Proof> proof(HookSource source, HookRequest request, UUID connection, Instant now) {
        return known.of(source, connection, now)
                .map(credentials -> Proof.of(credentials, request, now))
                .chain(proof -> proof.isGood()
                        ? Uni.createFrom().item(proof)
                        : known.renewed(source, connection, now)
                                .map(renewed -> renewed.map(credentials -> Proof.of(credentials, request, now))
                                        .orElse(proof)))
                .invoke(proof -> requireGood(source, request, connection, proof))
                .call(proof ->
                        proof.credentials().proven().apply(proof.verification().secretIndex()));
    }

    private void requireGood(HookSource source, HookRequest request, UUID connection, Proof proof) {
        if (proof.isGood()) {
            return;
        }
        var isKnown = proof.credentials().known();
        var reason = isKnown ? proof.verification().refusal() : "unknown-connection";
        refused(source, connection, isKnown, reason);
        Log.infof(
                "Delivery refused: %s, %d bytes, sha256 %s",
                reason, request.body().length, BodyHash.of(request.body()));
        throw HookProblems.notGenuine();
    }

    /** Only what is genuine counts, so that forgeries take no room from anybody. */
    private void requireRoom(HookSource source, UUID connection, Instant now) {
        Duration wait = quota.take(connection, now);
        if (!wait.isZero()) {
            refused(source, connection, true, TOO_MANY);
            throw HookProblems.tooMany(wait);
        }
    }

    /** Nobody reads it, so nobody knows whether it is genuine: everybody hears the same, and a connection that is there counts. */
    private <T> Uni<T> tooLarge(HookSource source, UUID connection, Instant now) {
        return known.of(source, connection, now)
                .invoke(credentials -> refused(source, connection, credentials.known(), TOO_LARGE))
                .chain(() -> Uni.createFrom().failure(HookProblems.tooLarge(limit(source))));
    }

    private void refused(HookSource source, UUID connection, boolean isKnown, String reason) {
        metrics.rejected(source.provider(), reason);
        if (isKnown) {
            rejections.count(connection, reason);
        }
    }

    private int limit(HookSource source) {
        return source.sendsGroups() ? config.maxGroupBodyBytes() : config.maxBodyBytes();
    }

    private static UUID connection(HookRequest request) {
        return UUID_FORM.matcher(request.connection()).matches() ? UUID.fromString(request.connection()) : NOBODY;
    }
}
