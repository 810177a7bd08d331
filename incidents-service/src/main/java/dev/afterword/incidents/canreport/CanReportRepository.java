package dev.afterword.incidents.canreport;

import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps reports and reads them with the entries that tell them. */
@ApplicationScoped
class CanReportRepository implements PanacheRepositoryBase<CanReport, UUID> {

    private static final String OF_INCIDENT =
            """
            select r.entry_id, r.condition, r.actions, r.needs, e.actor_id, e.actor_name, e.occurred_at
              from can_report r join timeline_entry e on e.id = r.entry_id
             where r.incident_id = $1 order by e.occurred_at desc, e.id desc""";

    private final Pool pool;

    CanReportRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<CanReportView>> newestFirst(UUID incidentId) {
        return pool.preparedQuery(OF_INCIDENT).execute(Tuple.of(incidentId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(CanReportRepository::view)
                .toList());
    }

    private static CanReportView view(Row row) {
        return new CanReportView(
                row.getUUID("entry_id"),
                row.getString("condition"),
                row.getString("actions"),
                row.getString("needs"),
                new PersonRef(row.getString("actor_id"), row.getString("actor_name")),
                row.getOffsetDateTime("occurred_at").toInstant());
    }
}
