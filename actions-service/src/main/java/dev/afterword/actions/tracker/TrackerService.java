package dev.afterword.actions.tracker;

import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.secret.SecretCipher;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Keeps connections; asking a tracker whether it agrees is for {@link TrackerSetup}. */
@ApplicationScoped
public class TrackerService {

    private static final List<String> WAITING = List.of("PENDING", "CLAIMED");
    private static final List<String> STUCK = List.of("NEEDS_HUMAN");

    private final TrackerRepository trackers;
    private final HookDeliveries deliveries;
    private final SecretCipher cipher;
    private final TrackerConfig config;
    private final Clock clock;

    TrackerService(
            TrackerRepository trackers,
            HookDeliveries deliveries,
            SecretCipher cipher,
            TrackerConfig config,
            Clock clock) {
        this.trackers = trackers;
        this.deliveries = deliveries;
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
    }

    /** Keeps a connection that the tracker has accepted; the view shows the webhook secret this once. */
    @WithTransaction
    Uni<TrackerView> create(CreateTrackerRequest request, String actorAccountId, String by) {
        // Not a UUIDv7: this id is part of the webhook's address and must not be guessable.
        UUID id = UUID.randomUUID();
        return requireFreeName(request.name().strip(), id)
                .chain(() -> makeRoom(request.byDefault(), id))
                .chain(() -> {
                    var connection = TrackerConnection.of(id, request, actorAccountId, by, cipher, now());
                    String secret = connection.renewWebhookSecret(cipher, now());
                    return trackers.persistAndFlush(connection).map(kept -> view(kept, secret));
                });
    }

    @WithSession
    Uni<Page<TrackerView>> list(PageQuery page) {
        String after =
                page.cursor() == null ? "" : Cursor.decode(page.cursor(), 1).get(0);
        return trackers.page(after, page.limit())
                .map(found -> Page.of(found, page.limit(), connection -> Cursor.encode(connection.name))
                        .map(connection -> view(connection, null)));
    }

    @WithSession
    Uni<TrackerView> get(UUID id) {
        return existing(id).map(connection -> view(connection, null));
    }

    /** Two steps: the deliveries take a connection of their own, which nobody asks for who still holds another. */
    Uni<TrackerHealthView> health(UUID id) {
        return outgoing(id).chain(outgoing -> deliveries
                .health(id)
                .map(hooks ->
                        TrackerHealthView.of(outgoing.connection(), hooks, outgoing.waiting(), outgoing.stuck())));
    }

    /** A connection and how much goes out through it. */
    record Outgoing(TrackerConnection connection, long waiting, long stuck) {}

    @WithSession
    Uni<Outgoing> outgoing(UUID id) {
        return existing(id).chain(connection -> trackers.countIntents(id, WAITING)
                .chain(waiting ->
                        trackers.countIntents(id, STUCK).map(stuck -> new Outgoing(connection, waiting, stuck))));
    }

    /** What an edit starts from, and what calling the tracker with it takes. */
    @WithSession
    Uni<TrackerProof> proof(UUID id, String ifMatch) {
        return existing(id).map(connection -> {
            ETags.check(ifMatch, connection.version);
            return new TrackerProof(
                    connection.version, TrackerEdit.of(connection), connection.access(cipher), connection.state);
        });
    }

    @WithTransaction
    Uni<TrackerView> edit(UUID id, long version, TrackerEdit edit, String actorAccountId) {
        return requireFreeName(edit.name().strip(), id)
                .chain(() -> makeRoom(edit.byDefault(), id))
                .chain(() -> existing(id))
                .invoke(connection -> ETags.check(ETags.of(version), connection.version))
                .invoke(connection -> connection.edit(edit, actorAccountId, cipher, now()))
                .call(trackers::flush)
                .map(connection -> view(connection, null));
    }

    /** A second secret beside the present one, so that a webhook can be replaced without losing a delivery. */
    @WithTransaction
    Uni<TrackerView> renewWebhookSecret(UUID id) {
        return existing(id).chain(connection -> {
            String secret = connection.renewWebhookSecret(cipher, now());
            return trackers.flush().replaceWith(() -> view(connection, secret));
        });
    }

    /** Deliveries are proven by the secrets that are committed now. */
    void webhookSecretsChanged(UUID id) {
        deliveries.credentialsChanged(id);
    }

    /** Two steps, as for its health. */
    Uni<TrackerDeliveryView> delivery(UUID id, UUID deliveryId) {
        return get(id).chain(() -> deliveries.read(id, deliveryId))
                .map(found -> found.orElseThrow(() -> TrackerProblems.deliveryNotFound(deliveryId)))
                .chain(stored -> deliveries.redacted(stored).map(redacted -> TrackerDeliveryView.of(stored, redacted)));
    }

    /** Two steps, as for its health. */
    Uni<Void> replay(UUID id, UUID deliveryId) {
        return get(id).chain(() -> deliveries.replay(id, deliveryId))
                .invoke(found -> {
                    if (!found) {
                        throw TrackerProblems.deliveryNotFound(deliveryId);
                    }
                })
                .replaceWithVoid();
    }

    /** How to call the tracker, null where there is no such connection. */
    @WithSession
    public Uni<JiraAccess> access(UUID id) {
        return trackers.findById(id).map(connection -> connection == null ? null : connection.access(cipher));
    }

    /** The connection that committed actions go to, null if there is none. */
    @WithSession
    public Uni<UUID> defaultId() {
        return trackers.findDefault().map(connection -> connection == null ? null : connection.id);
    }

    /** Secrets that webhooks of a connection may be signed with; none where there is no such connection. */
    @WithSession
    public Uni<List<byte[]>> webhookSecrets(UUID id) {
        return trackers.findById(id)
                .map(connection -> connection == null ? List.of() : connection.webhookSecrets(cipher));
    }

    /** The tracker refused the token; wishes wait until somebody brings a new one. */
    @WithTransaction
    public Uni<Void> authExpired(UUID id, String reason) {
        return trackers.markAuthExpired(id, reason, now()).replaceWithVoid();
    }

    /** The tracker asked for a pause of the whole connection. */
    @WithTransaction
    public Uni<Void> pauseUntil(UUID id, Instant until) {
        return trackers.pause(id, until).replaceWithVoid();
    }

    private Uni<TrackerConnection> existing(UUID id) {
        return trackers.findById(id).onItem().ifNull().failWith(() -> TrackerProblems.notFound(id));
    }

    private Uni<Void> requireFreeName(String name, UUID id) {
        return trackers.countNamed(name, id)
                .invoke(others -> {
                    if (others > 0) {
                        throw TrackerProblems.nameTaken(name);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Integer> makeRoom(boolean byDefault, UUID id) {
        return byDefault ? trackers.clearDefault(id) : Uni.createFrom().item(0);
    }

    private TrackerView view(TrackerConnection connection, String newSecret) {
        return TrackerView.of(connection, config.publicUrl(), newSecret);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
