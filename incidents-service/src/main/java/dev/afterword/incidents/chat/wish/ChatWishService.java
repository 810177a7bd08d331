package dev.afterword.incidents.chat.wish;

import dev.afterword.incidents.chat.connection.ChatConnectionService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What administrators see of wishes, and do about them. */
@ApplicationScoped
class ChatWishService {

    private final ChatWishRepository wishes;
    private final ChatConnectionService connections;
    private final CurrentUser user;

    ChatWishService(ChatWishRepository wishes, ChatConnectionService connections, CurrentUser user) {
        this.wishes = wishes;
        this.connections = connections;
        this.user = user;
    }

    Uni<Page<ChatWishView>> list(UUID connectionId, List<ChatWishState> states, PageQuery page) {
        var parts = page.cursor() == null ? null : Cursor.decode(page.cursor(), 2);
        var before = parts == null ? null : Cursor.instant(parts.get(0));
        var beforeId = parts == null ? null : Cursor.part(parts.get(1), UUID::fromString);
        return connections
                .requireThere(connectionId)
                .chain(() -> wishes.list(connectionId, user.reader(), states, before, beforeId, page.limit() + 1))
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.updatedAt(), last.id())));
    }

    Uni<Void> retry(UUID connectionId, UUID id) {
        return connections
                .requireThere(connectionId)
                .chain(() -> wishes.retry(connectionId, user.reader(), id))
                .invoke(found -> {
                    if (!found) {
                        throw CommonProblems.notFound("wish that failed", id.toString());
                    }
                })
                .replaceWithVoid();
    }
}
