package dev.afterword.incidents.webhook;

import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.delivery.RedactedDelivery;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What administrators see of the deliveries of a connection, and do about them; the caller knows the connection. */
@ApplicationScoped
public class ConnectionDeliveriesService {

    private final HookDeliveries deliveries;
    private final AuditService audit;
    private final CurrentUser user;
    private final Clock clock;

    ConnectionDeliveriesService(HookDeliveries deliveries, AuditService audit, CurrentUser user, Clock clock) {
        this.deliveries = deliveries;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    public Uni<DeliveryHealthView> health(UUID connection) {
        return deliveries.health(connection).map(health -> DeliveryHealthView.of(health, clock.instant()));
    }

    /** The latest first; any of the states, all where none is named. */
    public Uni<Page<DeliveryView>> list(UUID connection, List<DeliveryState> states, PageQuery page) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var before = parts == null ? null : Cursor.instant(parts.get(0));
        var beforeId = parts == null ? null : Cursor.part(parts.get(1), UUID::fromString);
        var words = states == null ? null : states.stream().map(Enum::name).toList();
        return deliveries
                .list(connection, words, before, beforeId, page.limit() + 1)
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.receivedAt(), last.id()))
                        .map(DeliveryView::of));
    }

    /** A delivery with its bytes; 404 where there is none. */
    public Uni<StoredDelivery> read(UUID connection, UUID id) {
        return deliveries.read(connection, id).map(stored -> stored.orElseThrow(() -> notFound(id)));
    }

    /** A delivery as people may see it. */
    public Uni<RedactedDelivery> redacted(StoredDelivery delivery) {
        return deliveries.redacted(delivery);
    }

    /** Applies one again; the audit log tells it of the connection by its name. */
    public Uni<Void> replay(UUID connection, String name, UUID id) {
        return deliveries
                .replay(connection, id)
                .invoke(found -> requireFound(found, id))
                .chain(() -> audit.deed(AuditKind.DELIVERIES_REPLAYED, name, "One"));
    }

    /** Applies everything again that was given up. */
    public Uni<ReplayedView> replayDead(UUID connection, String name) {
        return deliveries
                .replayDead(connection)
                .call(count -> audit.deed(AuditKind.DELIVERIES_REPLAYED, name, "All that were given up: " + count))
                .map(ReplayedView::new);
    }

    /** Gives one up for good. */
    public Uni<Void> discard(UUID connection, String name, UUID id, DiscardRequest request) {
        var why = request.reason().strip();
        var reason = "Discarded by " + PeopleService.refOf(user).name() + ": " + why;
        return deliveries
                .discard(connection, id, reason)
                .invoke(found -> requireFound(found, id))
                .chain(() -> audit.deed(AuditKind.DELIVERY_DISCARDED, name, why));
    }

    private static void requireFound(boolean found, UUID id) {
        if (!found) {
            throw notFound(id);
        }
    }

    private static RuntimeException notFound(UUID id) {
        return CommonProblems.notFound("delivery that waits for this", id.toString());
    }
}
