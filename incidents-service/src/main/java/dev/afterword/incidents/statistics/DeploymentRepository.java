package dev.afterword.incidents.statistics;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.restkit.identity.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Reads deployments with what came of them, as far as the reader may see the incidents. */
@ApplicationScoped
class DeploymentRepository {

    /**
     * Onsets are estimates: an incident that began ten minutes before a deployment may still come from it; before a rollback
     * it is why that was made. Only a rollback that people related to an incident is rework: others were planned. A deployment that
     * did not come to its end counts where an incident came from it, since then it had reached users.
     */
    private static final String DEPLOYMENTS =
            """
            select c.at, (select s.team from service s where s.key = c.service) as team, c.committed_at, r.rework, r.failed, r.recovered_at
              from change_event c
              cross join lateral (
                select coalesce(bool_or(not n.before), false) as failed, coalesce(bool_or(n.before), false) as rework,
                       (array_agg(n.mitigated_at order by n.onset) filter (where not n.before))[1] as recovered_at
                  from (select n.*, n.onset < c.at - case c.kind when 'ROLLBACK' then interval '0' else interval '10 minutes' end
                                   as before
                  from (select coalesce(i.impact_started_at, i.detected_at, i.declared_at) as onset,
                               %s as mitigated_at
                          from incident_change d join incident i on i.id = d.incident_id
                         where d.change_id = c.id and d.relation = 'CONFIRMED'
                           and (i.visibility = 'ORGANISATION' or i.audience && $1)
                           and i.status not in ('DECLINED', 'CANCELED', 'MERGED') and i.%s
                           and ($7::text is null or i.severity = $7)) n) n) r
             where (c.kind = 'DEPLOY' or c.kind = 'ROLLBACK' and c.rollback_extent = 'FULL')
               and (c.state in ('FINISHED', 'ROLLED_BACK') or r.failed)
               and c.at >= $2 and c.at < $3 and c.environment = $4
               and ($5::text is null or c.service = $5)
               and ($6::text is null or exists (select 1 from service s where s.key = c.service and s.team = $6))""";

    private final Pool pool;

    DeploymentRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<DeploymentFact>> of(StatisticsQuery query, Period period, Reader reader) {
        var values = Tuple.tuple()
                .addArrayOfString(reader.asArray())
                .addOffsetDateTime(period.from().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(period.to().atOffset(ZoneOffset.UTC))
                .addString(query.environment())
                .addString(given(query.service))
                .addString(given(query.team))
                .addString(query.severity == null ? null : query.severity.name());
        return pool.preparedQuery(DEPLOYMENTS.formatted(
                        IncidentStatus.MITIGATED_AT, query.population().condition()))
                .execute(values)
                .map(rows -> rows.stream().map(DeploymentRepository::fact).toList());
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static DeploymentFact fact(Row row) {
        return new DeploymentFact(
                at(row, "at"),
                row.getString("team"),
                at(row, "committed_at"),
                row.getBoolean("failed"),
                at(row, "recovered_at"),
                row.getBoolean("rework"));
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
