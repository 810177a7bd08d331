package dev.afterword.incidents.detection;

import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps how incidents were noticed. */
@ApplicationScoped
class DetectionRepository implements PanacheRepositoryBase<Detection, UUID> {

    private static final String READ =
            """
            select source, first_signal, gap, noticed_by_customer_first, updated_by_id, updated_by_name, updated_at, version
              from detection where incident_id = $1""";

    private final Pool pool;

    DetectionRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<DetectionView>> read(UUID incidentId) {
        return pool.preparedQuery(READ).execute(Tuple.of(incidentId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .findFirst()
                .map(DetectionRepository::view));
    }

    private static DetectionView view(Row row) {
        var gap = row.getString("gap");
        return new DetectionView(
                DetectionSource.valueOf(row.getString("source")),
                row.getString("first_signal"),
                gap == null ? null : DetectionGap.valueOf(gap),
                row.getBoolean("noticed_by_customer_first"),
                new PersonRef(row.getString("updated_by_id"), row.getString("updated_by_name")),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getLong("version"));
    }
}
