package dev.afterword.incidents.alert.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.alert.AlertState;
import dev.afterword.incidents.alert.GroupDecision;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads alerts and suggestions; those of an incident only for those who may see it. */
@ApplicationScoped
class AlertListRepository {

    private static final String ALERTS =
            """
            select a.id, a.external_id, a.group_key, a.episode, a.state, a.title, a.severity, a.service, a.environment,
                   a.labels, a.links, a.started_at, a.observed_at, a.ended_at, a.first_received_at, a.last_received_at,
                   a.source_gone, a.observations, s.id as source_id, s.name as source_name, s.provider, g.decision, g.reason,
                   g.rule_id, g.rule_name, g.rules_version, coalesce(g.held_back, 0) as held_back,
                   i.id as incident_id, i.key as incident_key
              from alert a join alert_source s on s.id = a.source_id
              left join alert_group g on g.id = a.group_id
              left join incident i on i.id = coalesce(g.incident_id, g.comes_back_to)
             where (i.id is null or i.visibility = 'ORGANISATION' or i.audience && $1)""";

    private static final String LIST = ALERTS
            + """
             and ($2::text[] is null or a.state = any($2)) and ($3::uuid is null or a.source_id = $3)
               and ($4::text is null or a.service = $4) and (a.first_received_at, a.id) < ($5, $6)
             order by a.first_received_at desc, a.id desc limit $7""";

    /** Alerts of incidents that were merged into this one are its own. */
    private static final String OF_INCIDENT =
            """
            with recursive merged as (
                select id from incident where id = $6
                union
                select m.id from incident m join merged on m.merged_into = merged.id)
            """
                    + ALERTS
                    + """
             and i.id in (select id from merged) and ($2::text[] is null or a.state = any($2))
               and (a.first_received_at, a.id) < ($3, $4)
             order by a.first_received_at desc, a.id desc limit $5""";

    private static final String ONE = ALERTS + " and a.id = $2";

    /** Where an incident is merged into another, the other one is what may be resolved, or taken up again. */
    private static final String SUGGESTIONS =
            """
            select g.id, g.decision, g.title, g.severity, g.service, g.reason, g.rule_id, g.rule_name, g.rules_version,
                   g.facts, g.total, g.firing, g.held_back, g.first_alert_at, g.last_alert_at, g.recovered_at, s.id as source_id,
                   s.name as source_name, s.provider, i.id as incident_id, i.key as incident_key,
                   i.status as incident_status, i.resolved_at as incident_ended_at, g.comes_back_to, g.window_minutes
              from alert_group g join alert_source s on s.id = g.source_id
              left join incident own on own.id = coalesce(g.incident_id, g.comes_back_to)
              left join lateral (
                    with recursive chain as (
                        select id, merged_into from incident where id = own.merged_into
                        union
                        select n.id, n.merged_into from incident n join chain c on n.id = c.merged_into)
                    select id from chain where merged_into is null) heir on true
              left join incident i on i.id = coalesce(heir.id, own.id)
             where (g.decision = 'SUGGESTED'
                    or g.suggest_resolution and g.recovered_at is not null and g.incident_id is not null
                       and i.status in ('INVESTIGATING', 'IDENTIFIED', 'MITIGATED')
                       and not exists (
                           with recursive merged as (
                               select i.id
                               union
                               select m.id from incident m join merged on m.merged_into = merged.id)
                           select 1 from alert_group o where o.incident_id in (select id from merged) and o.firing > 0))
               and (i.id is null or i.visibility = 'ORGANISATION' or i.audience && $1)
               and (g.first_alert_at, g.id) < ($2, $3) and ($5::uuid is null or i.id = $5)
             order by g.first_alert_at desc, g.id desc limit $4""";

    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Pool pool;
    private final ObjectMapper json;

    AlertListRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Page<AlertView>> list(AlertQuery query, PageQuery page, Reader reader) {
        var values = Tuple.tuple()
                .addValue(reader.asArray())
                .addValue(query.states())
                .addValue(query.source)
                .addValue(query.serviceOrNull());
        return alerts(LIST, after(values, page.cursor()).addValue(page.limit() + 1), page);
    }

    Uni<Page<AlertView>> ofIncident(UUID incident, AlertQuery query, PageQuery page, Reader reader) {
        var values = Tuple.tuple().addValue(reader.asArray()).addValue(query.states());
        return alerts(
                OF_INCIDENT,
                after(values, page.cursor()).addValue(page.limit() + 1).addValue(incident),
                page);
    }

    private Uni<Page<AlertView>> alerts(String sql, Tuple values, PageQuery page) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> rows.stream().map(this::alert).toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.firstReceivedAt(), last.id())));
    }

    Uni<Optional<AlertView>> read(UUID id, Reader reader) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.tuple().addValue(reader.asArray()).addValue(id))
                .map(rows -> rows.stream().map(this::alert).findFirst());
    }

    /** Those about one incident, or all where it is null. */
    Uni<Page<SuggestionView>> suggestions(UUID incident, PageQuery page, Reader reader) {
        var values = after(Tuple.tuple().addValue(reader.asArray()), page.cursor())
                .addValue(page.limit() + 1)
                .addValue(incident);
        return pool.preparedQuery(SUGGESTIONS)
                .execute(values)
                .map(rows -> rows.stream().map(this::suggestion).toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.firstAlertAt(), last.id())));
    }

    private static Tuple after(Tuple values, String cursor) {
        if (cursor == null) {
            return values.addValue(END).addValue(LAST);
        }
        var parts = Cursor.decode(cursor, 2);
        return values.addValue(Cursor.instant(parts.get(0)).atOffset(ZoneOffset.UTC))
                .addValue(Cursor.part(parts.get(1), UUID::fromString));
    }

    private AlertView alert(Row row) {
        var decision = row.getString("decision");
        var state = AlertState.valueOf(row.getString("state"));
        return new AlertView(
                row.getUUID("id"),
                source(row),
                row.getString("external_id"),
                row.getString("group_key"),
                row.getLong("episode"),
                state,
                row.getString("title"),
                AlertSeverity.valueOf(row.getString("severity")),
                row.getString("service"),
                row.getString("environment"),
                labels(row.getString("labels")),
                Arrays.asList(row.getArrayOfStrings("links")),
                at(row, "started_at"),
                at(row, "observed_at"),
                at(row, "ended_at"),
                AlertEnd.of(state == AlertState.RESOLVED, row.getBoolean("source_gone")),
                at(row, "first_received_at"),
                at(row, "last_received_at"),
                row.getLong("observations"),
                decision == null ? null : GroupDecision.valueOf(decision),
                row.getString("reason"),
                row.getString("rule_id"),
                row.getString("rule_name"),
                row.getLong("rules_version"),
                row.getLong("held_back"),
                incident(row));
    }

    private SuggestionView suggestion(Row row) {
        var status = row.getString("incident_status");
        return new SuggestionView(
                row.getUUID("id"),
                kind(row),
                row.getString("title"),
                AlertSeverity.valueOf(row.getString("severity")),
                row.getString("service"),
                source(row),
                row.getString("reason"),
                row.getString("rule_id"),
                row.getString("rule_name"),
                row.getLong("rules_version"),
                facts(row.getString("facts")),
                row.getLong("total"),
                row.getLong("firing"),
                row.getLong("held_back"),
                at(row, "first_alert_at"),
                at(row, "last_alert_at"),
                at(row, "recovered_at"),
                incident(row),
                status == null ? null : IncidentStatus.valueOf(status),
                at(row, "incident_ended_at"),
                row.getInteger("window_minutes"));
    }

    private static SuggestionView.Kind kind(Row row) {
        if (GroupDecision.valueOf(row.getString("decision")) != GroupDecision.SUGGESTED) {
            return SuggestionView.Kind.RESOLVE;
        }
        return row.getUUID("comes_back_to") == null ? SuggestionView.Kind.DECLARE : SuggestionView.Kind.REOPEN;
    }

    private static AlertView.Source source(Row row) {
        return new AlertView.Source(
                row.getUUID("source_id"),
                row.getString("source_name"),
                AlertProvider.valueOf(row.getString("provider")));
    }

    private static AlertView.IncidentRef incident(Row row) {
        var id = row.getUUID("incident_id");
        return id == null ? null : new AlertView.IncidentRef(id, row.getString("incident_key"));
    }

    private static Instant at(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private Map<String, String> labels(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleFacts facts(String text) {
        try {
            return json.readValue(text, RuleFacts.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
