package dev.afterword.incidents.alert.source;

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
class AlertSourceRepository implements PanacheRepositoryBase<AlertSource, UUID> {

    /** In one statement, without a session: a sender waits. */
    private static final String PROOF =
            """
            select a.provider, a.authentication, a.header, a.timestamp_header, a.username, s.id, s.sealed
              from alert_source a join alert_source_secret s on s.source_id = a.id
             where a.id = $1 and a.state <> 'DELETED' order by s.created_at desc, s.id""";

    private final Pool pool;

    AlertSourceRepository(Pool pool) {
        this.pool = pool;
    }

    /** How a source signs, and one of its secrets. */
    record Proof(
            String provider,
            AlertAuthentication authentication,
            String header,
            String timestampHeader,
            String username,
            UUID secretId,
            String sealed) {

        static Proof of(Row row) {
            return new Proof(
                    row.getString("provider"),
                    AlertAuthentication.valueOf(row.getString("authentication")),
                    row.getString("header"),
                    row.getString("timestamp_header"),
                    row.getString("username"),
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

    Uni<List<AlertSource>> after(String name, int limit) {
        return find("lower(name) > ?1 and state <> ?2 order by lower(name)", name, AlertSourceState.DELETED)
                .page(0, limit)
                .list();
    }

    Uni<AlertSource> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Optional<AlertSource>> named(String name) {
        return find("lower(name) = lower(?1) and state <> ?2", name, AlertSourceState.DELETED)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
