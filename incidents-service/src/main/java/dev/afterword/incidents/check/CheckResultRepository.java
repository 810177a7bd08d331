package dev.afterword.incidents.check;

import dev.afterword.incidents.check.CheckResultView.LedToIncident;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.identity.Reader;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps results. A failure always leads to an incident, so whoever may not see the incident does not see the failure: the
 * row without it would tell that there is one.
 */
@ApplicationScoped
class CheckResultRepository implements PanacheRepositoryBase<CheckResult, UUID> {

    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private static final String SEEN = " where (i.id is null or i.visibility = 'ORGANISATION' or i.audience && $1)";

    private static final String SELECT =
            """
            select r.*, c.name, c.service, i.key, i.title, i.status as incident_status
              from check_result r join correctness_check c on c.id = r.check_id
              left join incident i on i.id = r.incident_id"""
                    + SEEN;

    private static final String OF_CHECK = SELECT
            + """
             and r.check_id = $2 and (r.checked_at, r.id) < ($3, $4)
             order by r.checked_at desc, r.id desc limit $5""";

    private static final String ONE = SELECT + " and r.check_id = $2 and r.id = $3";

    /** Of results at the same instant the one that was told last counts. */
    private static final String LATEST =
            """
            select k.id as check_id, latest.outcome, latest.checked_at
              from unnest($2::uuid[]) as k (id) cross join lateral (
                   select r.outcome, r.checked_at
                     from check_result r left join incident i on i.id = r.incident_id"""
                    + SEEN
                    + """
             and r.check_id = k.id
                    order by r.checked_at desc, r.recorded_at desc, r.id desc limit 1) latest""";

    private static final String HIDDEN =
            """
            select r.id from check_result r join incident i on i.id = r.incident_id
             where r.check_id = any($2) and not (i.visibility = 'ORGANISATION' or i.audience && $1)""";

    /** Merged incidents hand their story on, and with it what noticed them. */
    private static final String OF_INCIDENT =
            """
            with recursive story as (
                select $2::uuid as id
                union
                select m.id from incident m join story s on m.merged_into = s.id
                 where m.visibility = 'ORGANISATION' or m.audience && $1)
            """
                    + SELECT
                    + """
             and r.incident_id in (select id from story)
             order by r.checked_at, r.id limit 200""";

    private final Pool pool;

    CheckResultRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<CheckResultView>> ofCheck(UUID checkId, Reader reader, Instant before, UUID beforeId, int limit) {
        return query(
                OF_CHECK,
                Tuple.of(
                        reader.asArray(),
                        checkId,
                        before == null ? END : before.atOffset(ZoneOffset.UTC),
                        beforeId == null ? LAST : beforeId,
                        limit));
    }

    Uni<List<CheckResultView>> ofIncident(UUID incidentId, Reader reader) {
        return query(OF_INCIDENT, Tuple.of(reader.asArray(), incidentId));
    }

    Uni<Optional<CheckResultView>> read(UUID checkId, UUID id, Reader reader) {
        return query(ONE, Tuple.of(reader.asArray(), checkId, id))
                .map(found -> found.stream().findFirst());
    }

    /** What each of the checks came to last, of those where the reader sees any result. */
    Uni<Map<UUID, Latest>> latest(List<UUID> checkIds, Reader reader) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(reader.asArray(), checkIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.getUUID("check_id"),
                                row -> new Latest(
                                        CheckOutcome.valueOf(row.getString("outcome")),
                                        row.getOffsetDateTime("checked_at").toInstant()))));
    }

    /** Failures of these checks whose incidents the reader may not see. */
    Uni<List<UUID>> hidden(List<UUID> checkIds, Reader reader) {
        return pool.preparedQuery(HIDDEN)
                .execute(Tuple.of(reader.asArray(), checkIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().map(row -> row.getUUID("id")).toList());
    }

    record Latest(CheckOutcome outcome, Instant checkedAt) {}

    private Uni<List<CheckResultView>> query(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> rows.stream().map(CheckResultRepository::view).toList());
    }

    private static CheckResultView view(Row row) {
        return new CheckResultView(
                row.getUUID("id"),
                row.getUUID("check_id"),
                row.getString("name"),
                row.getString("service"),
                CheckOutcome.valueOf(row.getString("outcome")),
                row.getOffsetDateTime("checked_at").toInstant(),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getString("note"),
                row.getString("evidence_url"),
                row.getString("reason"),
                row.getUUID("incident_id") == null
                        ? null
                        : new LedToIncident(
                                row.getUUID("incident_id"),
                                row.getString("key"),
                                row.getString("title"),
                                row.getString("incident_status"),
                                row.getBoolean("opened_incident")),
                new PersonRef(row.getString("recorded_by_id"), row.getString("recorded_by_name")),
                row.getOffsetDateTime("recorded_at").toInstant());
    }
}
