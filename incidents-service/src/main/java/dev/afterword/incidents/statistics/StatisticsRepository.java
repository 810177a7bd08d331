package dev.afterword.incidents.statistics;

import dev.afterword.incidents.commandtime.ResponseCourse;
import dev.afterword.incidents.commandtime.ResponseCourse.StatusStep;
import dev.afterword.incidents.commandtime.Span;
import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.statistics.IncidentFact.WindowedImpact;
import dev.afterword.incidents.statistics.SeverityCourse.SeverityStep;
import dev.afterword.restkit.identity.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what statistics are made of: only incidents that the reader may see, and no name of a person. */
@ApplicationScoped
class StatisticsRepository {

    private static final String WHERE =
            """
              from incident i %s
             where (i.visibility = 'ORGANISATION' or i.audience && $1)
               and i.status not in ('DECLINED', 'CANCELED', 'MERGED') and i.%s
               and i.happened_at >= $2 and i.happened_at < $3
               and ($4::text is null or i.services @> array[$4]) and ($5::text is null or i.responsible_team = $5)
               and ($6::text is null or i.severity = $6)""";

    /** The union of impact windows, so that what overlaps counts once; what is gray alone is what is left of it. */
    private static final String WINDOWS =
            """
            cross join lateral (
              select (select extract(epoch from sum(upper(u) - lower(u)))::float8 / 60 from unnest(a.whole) u)
                         as impact_minutes,
                     (select extract(epoch from sum(upper(u) - lower(u)))::float8 / 60 from unnest(a.worse) u)
                         as worse_minutes,
                     a.impact_goes_on, a.gray_goes_on
                from (
              select range_agg(w.span) as whole,
                     range_agg(w.span) filter (where w.level <> 'GRAY') as worse,
                     coalesce(bool_or(w.is_open), false) as impact_goes_on,
                     coalesce(bool_or(w.is_open and w.level = 'GRAY'), false) as gray_goes_on
                from (select w.level, w.to_at is null as is_open,
                             tstzrange(w.from_at, greatest(w.from_at, coalesce(w.to_at, now()))) as span
                        from impact_window w where w.incident_id = i.id and w.level <> 'NONE') w) a) p""";

    private static final String FACTS =
            """
            select i.id, i.happened_at, i.severity, i.type, i.status, i.services, i.responsible_team,
                   i.impact_started_at, i.detected_at, i.declared_at, i.acknowledged_at, i.identified_at,
                   %s as mitigated_at, %s as resolved_at, i.closed_at,
                   array(select m.moment from moment_flag m where m.incident_id = i.id) as flagged,
                   coalesce(
                       (select case when d.noticed_by_customer_first then 'CUSTOMER'
                                    when not d.noticed_by_customer_first then 'OURSELVES'
                                    when d.source = 'CUSTOMER_REPORT' then 'CUSTOMER'
                                    when d.source <> 'UNKNOWN' then 'OURSELVES' end
                          from detection d where d.incident_id = i.id),
                       (select case e.kind when 'CUSTOMER_REPORT' then 'CUSTOMER' else 'OURSELVES' end
                          from timeline_entry e
                         where e.incident_id = i.id and e.kind in ('CUSTOMER_REPORT', 'DETECTION_SIGNAL')
                         order by e.occurred_at, e.id limit 1)) as first_noticed,
                   p.impact_minutes, p.worse_minutes, p.impact_goes_on, p.gray_goes_on,
                   (select min(e.occurred_at) from timeline_entry e
                     where e.incident_id = i.id and e.kind = 'DETECTION_SIGNAL') as first_signal_at,
                   (select json_agg(json_build_object('at', e.occurred_at, 'from', e.detail_from, 'to', e.detail_to)
                                    order by e.position)
                      from timeline_entry e
                     where e.incident_id = i.id and e.kind = 'SEVERITY_CHANGED' and e.automatic
                       and e.detail_to is not null) as severity_steps,
                   i.visibility <> 'ORGANISATION' as restricted
            """
                    .formatted(IncidentStatus.MITIGATED_AT, IncidentStatus.RESOLVED_AT);

    /**
     * When people were there, and the course of it: the intervals of their roles, or from the first to the last entry that
     * they wrote during the response. A role that was taken before the end ends with it, whenever it was given back. What was
     * imported, written afterwards, or written by a machine says nothing of who was there.
     */
    private static final String ENGAGED =
            """
            with chosen as (
                select i.id, coalesce(%s, %s) as over,
                       case when i.status in ('RESOLVED', 'CLOSED') then coalesce(i.resolved_at, i.mitigated_at) end as done
            %s),
            held as (
                select c.id, a.person_id, a.from_at, a.role = 'COMMANDER' as command,
                       case when a.from_at < c.done then least(coalesce(a.to_at, c.over), c.done)
                            else coalesce(a.to_at, c.over, $7) end as to_at
                  from chosen c join role_assignment a on a.incident_id = c.id
                 where a.role not in ('OBSERVER', 'REPORTER')),
            engaged as (
                select h.id, h.person_id, h.from_at, h.to_at, h.command from held h where h.from_at < h.to_at
                union all
                select c.id, e.actor_id, min(e.recorded_at), max(e.recorded_at), false
                  from chosen c join timeline_entry e on e.incident_id = c.id join person p on p.id = e.actor_id
                 where not e.automatic and e.imported_system is null and e.recorded_at <= coalesce(c.over, $7)
                   and p.roles <> '{integration}'
                   and not exists (select 1 from role_assignment a
                                    where a.incident_id = c.id and a.person_id = e.actor_id
                                      and a.role not in ('OBSERVER', 'REPORTER'))
                 group by c.id, e.actor_id),
            work as (
                select g.id, json_agg(json_build_object(
                           'person', g.person_id, 'from', g.from_at, 'to', g.to_at, 'command', g.command)) as spans
                  from engaged g group by g.id)
            select i.id, i.declared_at, i.mitigated_at, i.resolved_at,
                   i.status in ('INVESTIGATING', 'IDENTIFIED') as goes_on,
                   w.spans, %s as steps
              from work w join incident i on i.id = w.id""";

    /** Somebody at work on an incident; who it is tells people apart and goes no further. */
    record Engagement(UUID incidentId, String personId, Instant from, Instant to, boolean command) {}

    private final Pool pool;
    private final ImpactConfig impact;
    private final StatisticsConfig config;

    StatisticsRepository(Pool pool, ImpactConfig impact, StatisticsConfig config) {
        this.pool = pool;
        this.impact = impact;
        this.config = config;
    }

    Uni<List<IncidentFact>> facts(StatisticsQuery query, Period period, Reader reader) {
        return pool.preparedQuery(
                        FACTS + WHERE.formatted(WINDOWS, query.population().condition()) + " limit $7")
                .execute(values(query, period, reader).addInteger(config.mostIncidents() + 1))
                .invoke(rows -> requireAnswerable(rows.size()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::fact)
                        .toList());
    }

    private void requireAnswerable(int incidents) {
        if (incidents > config.mostIncidents()) {
            throw StatisticsProblems.tooMany(config.mostIncidents());
        }
    }

    Uni<List<Engagement>> engagements(StatisticsQuery query, Period period, Reader reader, Instant now) {
        return pool.preparedQuery(ENGAGED.formatted(
                        IncidentStatus.RESOLVED_AT,
                        IncidentStatus.MITIGATED_AT,
                        WHERE.formatted("", query.population().condition()),
                        ResponseCourse.STEPS_AS_JSON))
                .execute(values(query, period, reader).addValue(utc(now)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .flatMap(StatisticsRepository::atWork)
                        .toList());
    }

    /** Nobody is at work on what is thought to be over: roles are seldom given back until it goes back. */
    private static Stream<Engagement> atWork(Row row) {
        var pauses = new ResponseCourse(
                        at(row, "declared_at"),
                        at(row, "mitigated_at"),
                        at(row, "resolved_at"),
                        row.getBoolean("goes_on"),
                        StatusStep.listOf(row.getJsonArray("steps")))
                .pauses();
        return row.getJsonArray("spans").stream().map(JsonObject.class::cast).flatMap(work -> new Span(
                        time(work, "from"), time(work, "to"))
                .without(pauses).stream()
                        .map(part -> new Engagement(
                                row.getUUID("id"),
                                work.getString("person"),
                                part.from(),
                                part.to(),
                                work.getBoolean("command"))));
    }

    private static Tuple values(StatisticsQuery query, Period period, Reader reader) {
        return Tuple.of(
                reader.asArray(),
                utc(period.from()),
                utc(period.to()),
                given(query.service),
                given(query.team),
                query.severity == null ? null : query.severity.name());
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private IncidentFact fact(Row row) {
        var moments = new Moments(
                at(row, "impact_started_at"),
                at(row, "detected_at"),
                at(row, "declared_at"),
                at(row, "acknowledged_at"),
                null,
                at(row, "identified_at"),
                at(row, "mitigated_at"),
                at(row, "resolved_at"),
                at(row, "closed_at"));
        return new IncidentFact(
                row.getUUID("id"),
                at(row, "happened_at"),
                row.getString("severity"),
                row.getString("type"),
                row.getString("status"),
                Arrays.asList(row.getArrayOfStrings("services")),
                row.getString("responsible_team"),
                moments,
                Set.of(row.getArrayOfStrings("flagged")),
                row.getString("first_noticed"),
                windowed(row),
                at(row, "first_signal_at"),
                course(row, moments),
                row.getBoolean("restricted"));
    }

    private WindowedImpact windowed(Row row) {
        var minutes = row.getDouble("impact_minutes");
        if (minutes == null) {
            return null;
        }
        var worse = row.getDouble("worse_minutes");
        var worseMinutes = worse == null ? 0 : worse;
        return new WindowedImpact(
                worseMinutes,
                minutes - worseMinutes,
                impact.grayWeight(),
                row.getBoolean("impact_goes_on"),
                row.getBoolean("gray_goes_on"));
    }

    private static SeverityCourse course(Row row, Moments moments) {
        var goesOn = IncidentFact.isResponse(row.getString("status"));
        return new SeverityCourse(
                row.getString("severity"),
                first(moments.declared(), moments.detected(), moments.impactStarted()),
                first(moments.resolved(), moments.mitigated()),
                goesOn,
                steps(row.getJsonArray("severity_steps")));
    }

    private static List<SeverityStep> steps(JsonArray array) {
        return array == null
                ? List.of()
                : array.stream()
                        .map(JsonObject.class::cast)
                        .map(step -> new SeverityStep(time(step, "at"), step.getString("from"), step.getString("to")))
                        .toList();
    }

    private static Instant time(JsonObject json, String name) {
        return OffsetDateTime.parse(json.getString(name)).toInstant();
    }

    private static Instant first(Instant... moments) {
        return Arrays.stream(moments).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
