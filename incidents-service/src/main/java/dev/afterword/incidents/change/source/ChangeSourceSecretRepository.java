package dev.afterword.incidents.change.source;

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
class ChangeSourceSecretRepository implements PanacheRepositoryBase<ChangeSourceSecret, UUID> {

    private static final String USED =
            """
            update change_source_secret set last_used_at = now()
             where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')""";

    private final Pool pool;

    ChangeSourceSecretRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<ChangeSourceSecret>> of(Collection<UUID> sourceIds) {
        return list("sourceId in ?1 order by createdAt, id", sourceIds);
    }

    Uni<Void> used(UUID id) {
        return pool.preparedQuery(USED).execute(Tuple.of(id)).replaceWithVoid();
    }
}
