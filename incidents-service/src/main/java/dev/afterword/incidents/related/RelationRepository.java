package dev.afterword.incidents.related;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.identity.Reader;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps which incidents belong together. */
@ApplicationScoped
class RelationRepository implements PanacheRepositoryBase<IncidentRelation, UUID> {

    private static final String VISIBLE =
            """
            select i.id, i.key, i.title, i.status, i.severity, r.note, r.recorded_by_id, r.recorded_by_name, r.recorded_at
              from incident_relation r
              join incident i on i.id = case when r.incident_id = $1 then r.related_id else r.incident_id end
             where (r.incident_id = $1 or r.related_id = $1) and r.withdrawn_at is null
               and (i.visibility = 'ORGANISATION' or i.audience && $2)
             order by r.id""";

    private final Pool pool;

    RelationRepository(Pool pool) {
        this.pool = pool;
    }

    /** Those that the reader may see. */
    Uni<List<RelatedView>> visible(UUID incidentId, Reader reader) {
        return pool.preparedQuery(VISIBLE)
                .execute(Tuple.of(incidentId, reader.asArray()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RelationRepository::view)
                        .toList());
    }

    /** The relation that holds between the two, or null. */
    Uni<IncidentRelation> between(UUID one, UUID other) {
        var lower = IncidentRelation.lower(one, other);
        return find(
                        "incidentId = ?1 and relatedId = ?2 and withdrawnAt is null",
                        lower,
                        lower.equals(one) ? other : one)
                .firstResult();
    }

    private static RelatedView view(Row row) {
        return new RelatedView(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getString("status"),
                row.getString("severity"),
                row.getString("note"),
                new PersonRef(row.getString("recorded_by_id"), row.getString("recorded_by_name")),
                row.getOffsetDateTime("recorded_at").toInstant());
    }
}
