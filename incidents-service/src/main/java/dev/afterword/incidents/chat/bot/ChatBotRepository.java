package dev.afterword.incidents.chat.bot;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Keeps bots. What Slack says about a token is noted without a session, and only of the token it was said of. */
@ApplicationScoped
class ChatBotRepository implements PanacheRepositoryBase<ChatBot, UUID> {

    private static final String SEALED =
            """
            select b.sealed, b.workspace_id, b.bot_user_id, c.name
              from chat_bot b join chat_connection c on c.id = b.connection_id
             where b.connection_id = $1 and b.sealed is not null and b.trouble is null and c.state = 'ACTIVE'""";

    private static final String TROUBLED =
            """
            update chat_bot set trouble = $2, version = version + 1, updated_at = now()
             where connection_id = $1 and sealed = $3 and trouble is null""";

    private static final String PAUSED =
            "update chat_bot set paused_until = greatest(paused_until, $2) where connection_id = $1";

    private final Pool pool;

    ChatBotRepository(Pool pool) {
        this.pool = pool;
    }

    /** A token that may be used now. */
    record Sealed(String token, String workspaceId, String userId, String connectionName) {}

    Uni<Optional<Sealed>> sealed(UUID connectionId) {
        return pool.preparedQuery(SEALED).execute(Tuple.of(connectionId)).map(rows -> rows.stream()
                .findFirst()
                .map(row -> new Sealed(
                        row.getString("sealed"),
                        row.getString("workspace_id"),
                        row.getString("bot_user_id"),
                        row.getString("name"))));
    }

    Uni<Void> troubled(UUID connectionId, String reason, String sealed) {
        return pool.preparedQuery(TROUBLED)
                .execute(Tuple.of(connectionId, reason, sealed))
                .replaceWithVoid();
    }

    Uni<Void> paused(UUID connectionId, Instant until) {
        return pool.preparedQuery(PAUSED)
                .execute(Tuple.of(connectionId, until.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    Uni<ChatBot> lock(UUID connectionId) {
        return findById(connectionId, LockModeType.PESSIMISTIC_WRITE);
    }
}
