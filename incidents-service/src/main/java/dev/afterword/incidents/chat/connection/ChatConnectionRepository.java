package dev.afterword.incidents.chat.connection;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps connections. */
@ApplicationScoped
class ChatConnectionRepository implements PanacheRepositoryBase<ChatConnection, UUID> {

    /** In one statement, without a session: the chat waits. */
    private static final String PROOF =
            """
            select c.kind, s.id, s.sealed
              from chat_connection c join chat_secret s on s.connection_id = c.id
             where c.id = $1 and c.state <> 'DELETED' order by s.created_at desc, s.id""";

    private static final String TROUBLE = "select trouble, paused_until from chat_bot where connection_id = $1";

    private static final String SILENCE =
            "update chat_bot set sealed = null, version = version + 1 where connection_id = ?1";

    private final Pool pool;

    ChatConnectionRepository(Pool pool) {
        this.pool = pool;
    }

    /** One of the secrets of a connection. */
    record Proof(String kind, UUID secretId, String sealed) {

        static Proof of(Row row) {
            return new Proof(row.getString("kind"), row.getUUID("id"), row.getString("sealed"));
        }
    }

    /** Why the bot of a connection does nothing for now; both null where it does, or there is none. */
    record BotTrouble(String reason, Instant pausedUntil) {}

    Uni<BotTrouble> botTrouble(UUID id) {
        return pool.preparedQuery(TROUBLE).execute(Tuple.of(id)).map(rows -> rows.stream()
                .findFirst()
                .map(row -> new BotTrouble(
                        row.getString("trouble"),
                        Optional.ofNullable(row.getOffsetDateTime("paused_until"))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .orElse(new BotTrouble(null, null)));
    }

    /** The secrets of a connection, the newest first; none for one that is not there. */
    Uni<List<Proof>> proofs(UUID id) {
        return pool.preparedQuery(PROOF)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().map(Proof::of).toList());
    }

    Uni<List<ChatConnection>> after(String name, int limit) {
        return find("lower(name) > ?1 and state <> ?2 order by lower(name)", name, ChatConnectionState.DELETED)
                .page(0, limit)
                .list();
    }

    Uni<ChatConnection> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Throws the bot's token away; in the caller's transaction. */
    Uni<Void> silence(UUID id) {
        return getSession()
                .chain(session ->
                        session.createNativeQuery(SILENCE).setParameter(1, id).executeUpdate())
                .replaceWithVoid();
    }

    Uni<Optional<ChatConnection>> named(String name) {
        return find("lower(name) = lower(?1) and state <> ?2", name, ChatConnectionState.DELETED)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
