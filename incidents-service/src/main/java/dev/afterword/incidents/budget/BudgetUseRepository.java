package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.slo.SloBasis;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the incidents that take from budgets, with what tells when they hurt; the statement applies the reader's rights. */
@ApplicationScoped
class BudgetUseRepository {

    /** Those of which something is kept that reaches into the time asked for, and those that go on. */
    private static final String TAKERS =
            """
            select i.id, i.key, i.title, i.status in ('INVESTIGATING', 'IDENTIFIED') as responds, %s,
                   (select coalesce(json_agg(json_build_object('service', w.service, 'system', v.system,
                             'level', w.level, 'from', w.from_at, 'to', w.to_at, 'share', w.fraction_affected)
                             order by w.from_at, w.id), '[]')
                      from impact_window w left join service v on v.key = w.service
                     where w.incident_id = i.id) as windows,
                   (select coalesce(json_agg(json_build_object('slo', p.slo_id, 'count', p.failed)), '[]')
                      from (select m.slo_id, sum(m.requests_failed) as failed from impact m
                             where m.incident_id = i.id and not m.withdrawn and m.slo_id = any($2)
                               and m.requests_failed is not null
                             group by m.slo_id) p where p.failed < 9e15) as failed,
                   (select coalesce(json_agg(json_build_object('slo', c.slo_id, 'share', c.share,
                             'recorded', c.recorded_by_id is not null, 'days', c.window_days,
                             'countedBy', c.counted_by, 'begin', c.consumed_at)), '[]')
                      from budget_consumption c where c.incident_id = i.id and c.slo_id = any($2)) as kept
              from incident i
             where i.status not in ('DECLINED', 'CANCELED', 'MERGED') and %s
               and (i.visibility = 'ORGANISATION' or i.audience && $1)
               and (i.status in ('INVESTIGATING', 'IDENTIFIED')
                    or i.id in (select w.incident_id from impact_window w where w.to_at is null)
                    or exists (select from budget_consumption c
                                where c.incident_id = i.id and c.slo_id = any($2)
                                  and greatest(c.consumed_at, c.to_at, i.mitigated_at, i.resolved_at) >= $3))"""
                    .formatted(BudgetRow.SUBJECT, IncidentType.TAKES_BUDGETS);

    /** What is kept of a budget, and since when it is taken. */
    record Kept(double share, boolean recorded, int windowDays, SloBasis countedBy, Instant begin) {}

    /**
     * An incident that takes from budgets.
     *
     * @param id its id
     * @param key its key
     * @param title its title
     * @param responds whether it was declared and its impact goes on
     * @param subject what it touched, and when
     * @param periods its windows
     * @param failed requests that failed, by SLO
     * @param kept what is kept, by SLO
     */
    record Taker(
            UUID id,
            String key,
            String title,
            boolean responds,
            BudgetSubject subject,
            List<ImpactPeriod> periods,
            Map<UUID, Long> failed,
            Map<UUID, Kept> kept) {}

    private final Pool pool;

    BudgetUseRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Taker>> since(Instant since, List<UUID> slos, String[] principals) {
        return slos.isEmpty()
                ? Uni.createFrom().item(List.of())
                : pool.preparedQuery(TAKERS)
                        .execute(Tuple.of(principals, slos.toArray(UUID[]::new), since.atOffset(ZoneOffset.UTC)))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(BudgetUseRepository::taker)
                                .toList());
    }

    private static Taker taker(Row row) {
        var periods = objects(row, "windows").map(BudgetUseRepository::period).toList();
        return new Taker(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getBoolean("responds"),
                BudgetRow.subject(row).with(periods),
                periods,
                bySlo(row, "failed", failed -> failed.getLong("count")),
                bySlo(row, "kept", BudgetUseRepository::kept));
    }

    private static ImpactPeriod period(JsonObject window) {
        return new ImpactPeriod(
                window.getString("service"),
                window.getString("system"),
                ImpactLevel.valueOf(window.getString("level")),
                at(window, "from"),
                at(window, "to"),
                window.getDouble("share"));
    }

    private static Kept kept(JsonObject kept) {
        return new Kept(
                kept.getDouble("share"),
                kept.getBoolean("recorded"),
                kept.getInteger("days"),
                SloBasis.valueOf(kept.getString("countedBy")),
                at(kept, "begin"));
    }

    private static <T> Map<UUID, T> bySlo(Row row, String column, Function<JsonObject, T> reader) {
        return objects(row, column).collect(Collectors.toMap(one -> UUID.fromString(one.getString("slo")), reader));
    }

    private static Stream<JsonObject> objects(Row row, String column) {
        return row.getJsonArray(column).stream().map(JsonObject.class::cast);
    }

    private static Instant at(JsonObject json, String member) {
        var text = json.getString(member);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
