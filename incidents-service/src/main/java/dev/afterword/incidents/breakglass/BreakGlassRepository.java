package dev.afterword.incidents.breakglass;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps openings. */
@ApplicationScoped
class BreakGlassRepository implements PanacheRepositoryBase<BreakGlass, UUID> {

    private static final String OPEN_FOR =
            "select distinct incident_id from break_glass where person_id = $1 and until_at > $2";

    private final Pool pool;

    BreakGlassRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<BreakGlass>> of(UUID incidentId) {
        return list("incidentId = ?1 order by openedAt desc, id desc", incidentId);
    }

    /** The incidents that somebody has open now. */
    Uni<List<UUID>> openFor(String personId, Instant now) {
        return pool.preparedQuery(OPEN_FOR)
                .execute(Tuple.of(personId, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("incident_id"))
                        .toList());
    }
}
