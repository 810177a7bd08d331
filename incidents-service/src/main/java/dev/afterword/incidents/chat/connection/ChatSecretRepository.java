package dev.afterword.incidents.chat.connection;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps secrets. */
@ApplicationScoped
class ChatSecretRepository implements PanacheRepositoryBase<ChatSecret, UUID> {

    private static final String USED = "update chat_secret set last_used_at = now() where id = $1"
            + " and (last_used_at is null or last_used_at < now() - interval '1 minute')";

    private final Pool pool;

    ChatSecretRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<ChatSecret>> of(Collection<UUID> connectionIds) {
        return list("connectionId in ?1 order by createdAt, id", connectionIds);
    }

    /** One write a minute at most, however many requests come. */
    Uni<Void> used(UUID id) {
        return pool.preparedQuery(USED).execute(Tuple.of(id)).replaceWithVoid();
    }
}
