package dev.afterword.incidents.chat.delivery;

import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What administrators see of events of a chat, and do about them. */
@ApplicationScoped
class ChatDeliveryService {

    private final HookDeliveries deliveries;
    private final ChatConnectionService connections;
    private final AuditService audit;
    private final CurrentUser user;

    ChatDeliveryService(
            HookDeliveries deliveries, ChatConnectionService connections, AuditService audit, CurrentUser user) {
        this.deliveries = deliveries;
        this.connections = connections;
        this.audit = audit;
        this.user = user;
    }

    Uni<Page<ChatDeliveryView>> list(UUID connection, List<ChatDeliveryState> states, PageQuery page) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var before = parts == null ? null : Cursor.instant(parts.get(0));
        var beforeId = parts == null ? null : Cursor.part(parts.get(1), UUID::fromString);
        var words = states == null ? null : states.stream().map(Enum::name).toList();
        return connections
                .requireThere(connection)
                .chain(() -> deliveries.list(connection, words, before, beforeId, page.limit() + 1))
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.receivedAt(), last.id()))
                        .map(ChatDeliveryView::of));
    }

    Uni<Void> replay(UUID connection, UUID id) {
        return connections
                .requireThere(connection)
                .chain(() -> deliveries.replay(connection, id))
                .invoke(found -> requireFound(found, id))
                .chain(() -> told(AuditKind.DELIVERIES_REPLAYED, connection, "One"));
    }

    Uni<ReplayedChatView> replayDead(UUID connection) {
        return connections
                .requireThere(connection)
                .chain(() -> deliveries.replayDead(connection))
                .call(count -> told(AuditKind.DELIVERIES_REPLAYED, connection, "All that were given up: " + count))
                .map(ReplayedChatView::new);
    }

    Uni<Void> discard(UUID connection, UUID id, DiscardChatRequest request) {
        var reason = request.reason().strip();
        return connections
                .requireThere(connection)
                .chain(() -> deliveries.discard(
                        connection,
                        id,
                        "Discarded by " + PeopleService.refOf(user).name() + ": " + reason))
                .invoke(found -> requireFound(found, id))
                .chain(() -> told(AuditKind.DELIVERY_DISCARDED, connection, reason));
    }

    private Uni<Void> told(AuditKind kind, UUID connection, String reason) {
        return connections.forWork(connection).chain(found -> audit.deed(kind, found.name(), reason));
    }

    private static void requireFound(boolean found, UUID id) {
        if (!found) {
            throw CommonProblems.notFound("delivery that waits for this", id.toString());
        }
    }
}
