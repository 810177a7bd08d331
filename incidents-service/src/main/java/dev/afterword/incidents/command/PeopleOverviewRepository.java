package dev.afterword.incidents.command;

import dev.afterword.incidents.commandtime.ResponseCourse;
import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads what is recorded of the people in an incident, in one statement. */
@ApplicationScoped
class PeopleOverviewRepository {

    private static final String FACTS =
            """
            select i.declared_at, i.mitigated_at, i.resolved_at, i.status in ('INVESTIGATING', 'IDENTIFIED') as goes_on,
                   %s as steps,
                   case when i.status in ('RESOLVED', 'CLOSED') then i.resolved_at
                        when i.status in ('MERGED', 'DECLINED', 'CANCELED') then coalesce(
                            (select e.occurred_at from timeline_entry e
                              where e.incident_id = i.id and e.kind = 'STATUS_CHANGED' and e.automatic
                                and e.detail_to = i.status
                              order by e.position desc limit 1), i.updated_at) end as ended_at,
                   i.status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED') as in_response,
                   s.hand_off_suggested_after_minutes, s.hand_off_due_after_minutes, s.span_of_control,
                   (select json_agg(json_build_object('id', a.id, 'personId', a.person_id, 'personName', a.person_name,
                               'role', a.role, 'subTeam', a.sub_team, 'from', a.from_at, 'to', a.to_at)
                               order by a.from_at, a.id)
                      from role_assignment a where a.incident_id = i.id) as assignments,
                   (select json_build_object('id', o.id, 'toId', o.to_id, 'toName', o.to_name,
                               'offeredById', o.offered_by_id, 'offeredByName', o.offered_by_name,
                               'reason', o.reason, 'summary', o.summary, 'at', o.offered_at)
                      from hand_off_offer o
                     where o.incident_id = i.id and o.status = 'PENDING' and o.from_id = i.commander_id) as offer,
                   (select json_agg(json_build_object('id', c.id, 'from', c.from_team, 'to', c.to_team,
                               'byId', c.changed_by_id, 'byName', c.changed_by_name, 'at', c.changed_at) order by c.id)
                      from ownership_change c where c.incident_id = i.id and c.during_response) as ownership
              from incident i, (select * from incident_settings order by version desc limit 1) s
             where i.id = $1"""
                    .formatted(ResponseCourse.STEPS_AS_JSON);

    private final Pool pool;

    PeopleOverviewRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<PeopleFacts> facts(UUID incidentId) {
        return pool.preparedQuery(FACTS)
                .execute(Tuple.of(incidentId))
                .map(rows -> facts(rows.iterator().next()));
    }

    private static PeopleFacts facts(Row row) {
        return new PeopleFacts(
                new ResponseCourse(
                        at(row, "declared_at"),
                        at(row, "mitigated_at"),
                        at(row, "resolved_at"),
                        row.getBoolean("goes_on"),
                        ResponseCourse.StatusStep.listOf(row.getJsonArray("steps"))),
                at(row, "ended_at"),
                row.getBoolean("in_response"),
                list(row, "assignments", PeopleOverviewRepository::assignment),
                offer(row.getJsonObject("offer")),
                list(row, "ownership", PeopleOverviewRepository::ownership),
                new PeopleFacts.Limits(
                        row.getInteger("hand_off_suggested_after_minutes"),
                        row.getInteger("hand_off_due_after_minutes"),
                        row.getInteger("span_of_control")));
    }

    private static PeopleFacts.Assignment assignment(JsonObject json) {
        return new PeopleFacts.Assignment(
                id(json),
                person(json, "person"),
                json.getString("role"),
                json.getString("subTeam"),
                at(json, "from"),
                at(json, "to"));
    }

    private static PeopleOverviewView.PendingOffer offer(JsonObject json) {
        return json == null
                ? null
                : new PeopleOverviewView.PendingOffer(
                        id(json),
                        person(json, "to"),
                        person(json, "offeredBy"),
                        json.getString("reason"),
                        json.getString("summary"),
                        at(json, "at"));
    }

    private static OwnershipView ownership(JsonObject json) {
        return new OwnershipView(
                id(json), json.getString("from"), json.getString("to"), person(json, "by"), at(json, "at"));
    }

    private static <T> List<T> list(Row row, String column, Function<JsonObject, T> mapper) {
        JsonArray array = row.getJsonArray(column);
        return array == null
                ? List.of()
                : array.stream().map(JsonObject.class::cast).map(mapper).toList();
    }

    private static UUID id(JsonObject json) {
        return UUID.fromString(json.getString("id"));
    }

    private static PersonRef person(JsonObject json, String name) {
        return new PersonRef(json.getString(name + "Id"), json.getString(name + "Name"));
    }

    private static Instant at(JsonObject json, String name) {
        var text = json.getString(name);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
