package dev.afterword.incidents.rhythm;

import dev.afterword.incidents.message.MessageAudience;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads what audiences have heard of an incident that the caller may see. */
@ApplicationScoped
class RhythmRepository {

    private static final String RHYTHMS =
            """
            select a.audience, i.status not in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED') as is_over,
                   coalesce(i.declared_at, i.detected_at, i.created_at) as since, last.sent_at, last.next_update_at
              from incident i cross join (values ('CUSTOMER'), ('INTERNAL')) as a (audience)
              left join lateral (select m.sent_at, m.next_update_at from message m
                                  where m.incident_id = i.id and m.audience = a.audience and m.status = 'SENT'
                                  order by m.sent_at desc limit 1) last on true
             where i.id = $1 order by a.audience""";

    private final Pool pool;

    RhythmRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Rhythm>> of(UUID incidentId) {
        return pool.preparedQuery(RHYTHMS)
                .execute(Tuple.of(incidentId))
                .map(rows -> rows.stream().map(RhythmRepository::rhythm).toList());
    }

    private static Rhythm rhythm(Row row) {
        return new Rhythm(
                MessageAudience.valueOf(row.getString("audience")),
                row.getBoolean("is_over"),
                at(row, "since"),
                at(row, "sent_at"),
                at(row, "next_update_at"));
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
