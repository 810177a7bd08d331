package dev.afterword.incidents.change.source;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps sources. */
@ApplicationScoped
class ChangeSourceRepository implements PanacheRepositoryBase<ChangeSource, UUID> {

    /** In one statement, without a session: a sender waits. */
    private static final String PROOF =
            """
            select a.provider, a.authentication, a.header, s.id, s.sealed
              from change_source a join change_source_secret s on s.source_id = a.id
             where a.id = $1 and a.state <> 'DELETED' order by s.created_at desc, s.id""";

    private final Pool pool;

    ChangeSourceRepository(Pool pool) {
        this.pool = pool;
    }

    /** How a source signs, and one of its secrets. */
    record Proof(String provider, ChangeAuthentication authentication, String header, UUID secretId, String sealed) {

        static Proof of(Row row) {
            return new Proof(
                    row.getString("provider"),
                    ChangeAuthentication.valueOf(row.getString("authentication")),
                    row.getString("header"),
                    row.getUUID("id"),
                    row.getString("sealed"));
        }
    }

    /** The source once for each of its secrets, the newest first; empty for one that is not there. */
    Uni<List<Proof>> proofs(UUID id) {
        return pool.preparedQuery(PROOF)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().map(Proof::of).toList());
    }

    Uni<List<ChangeSource>> after(String name, int limit) {
        return find("lower(name) > ?1 and state <> ?2 order by lower(name)", name, ChangeSourceState.DELETED)
                .page(0, limit)
                .list();
    }

    Uni<ChangeSource> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Optional<ChangeSource>> named(String name) {
        return find("lower(name) = lower(?1) and state <> ?2", name, ChangeSourceState.DELETED)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
