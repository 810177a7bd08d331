package dev.afterword.incidents.statistics;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class HumanCostApiTest {

    private static final String PERIOD = "&from=2021-03-01T00:00:00Z&to=2021-05-03T00:00:00Z";
    private static final Instant IN_PERIOD = Instant.parse("2021-03-02T10:00:00Z");

    @Inject
    Pool pool;

    private String service;

    @BeforeEach
    void nameAService() {
        service = Catalogue.service(Map.of());
    }

    @Test
    void timeInCommandIsToldOnceThreePeopleWereInCommand() {
        var team = "team-" + UUID.randomUUID();
        for (var person : List.of("responder", "facilitator")) {
            commanded(team, person);
        }
        cost(team)
                .body("teams[0].command.incidents", is(0))
                .body("teams[0].command.withheld", is(2))
                .body("teams[0].command.hours", nullValue());

        commanded(team, "manager");

        cost(team)
                .body("teams[0].command.incidents", is(3))
                .body("teams[0].command.withheld", is(0))
                .body("teams[0].command.hours", is(1.5f))
                .body("teams[0].command.medianHours", nullValue());
    }

    private static ValidatableResponse cost(String team) {
        return as("viewer")
                .get("/api/v1/statistics/human-cost?team=" + team + PERIOD)
                .then()
                .statusCode(200);
    }

    private void commanded(String team, String person) {
        var id = StatisticsTest.recorded(service, IN_PERIOD, 60, Map.of("responsibleTeam", team));
        as("commander")
                .body(Map.of(
                        "personId", Api.known(person),
                        "role", "COMMANDER",
                        "from", IN_PERIOD.toString(),
                        "to", IN_PERIOD.plus(Duration.ofMinutes(30)).toString(),
                        "reason", "for the test"))
                .post(INCIDENTS + "/" + id + "/roles/past")
                .then()
                .statusCode(201);
    }

    @Test
    void humanCostIsToldOfTeamsWithoutAName() {
        var team = "team-" + UUID.randomUUID();
        for (var i = 0; i < 5; i++) {
            var at = IN_PERIOD.plus(Duration.ofDays(i));
            var id = StatisticsTest.recorded(service, at, 60, Map.of("responsibleTeam", team));
            for (var person : List.of("responder", "facilitator", "manager")) {
                for (var minutes : List.of(0, 60)) {
                    as(person)
                            .body(Map.of(
                                    "kind", "NOTE",
                                    "text", "at work",
                                    "occurredAt",
                                            at.plus(Duration.ofMinutes(minutes)).toString()))
                            .post(INCIDENTS + "/" + id + "/timeline")
                            .then()
                            .statusCode(201);
                }
            }
            writtenAsItHappened(id);
        }

        var answer = as("viewer")
                .get("/api/v1/statistics/human-cost?team=" + team + PERIOD)
                .then()
                .statusCode(200)
                .body("teams", hasSize(1))
                .body("teams[0].engagedHours", is(15f))
                .body("teams[0].medianResponders", is(3f))
                .body("teams[0].medianEngagedHours", is(3f))
                .body("teams[0].index", nullValue())
                .body("weights.night", is(2f))
                .body("weights.shiftLimit", is(2))
                .body("teams[0].withheld", is(0))
                .body("teams[0].shifts.busiest", is(1))
                .extract()
                .asString();
        for (var person : List.of("responder", "facilitator", "manager")) {
            assertThat(answer).doesNotContain(Api.idOf(person));
        }
    }

    private void writtenAsItHappened(String id) {
        change("update timeline_entry set recorded_at = occurred_at where incident_id = $1 and not automatic", id);
    }

    private void change(String sql, String id) {
        pool.preparedQuery(sql).execute(Tuple.of(UUID.fromString(id))).await().atMost(Duration.ofSeconds(10));
    }

    /** Three people wrote while it went on, from 0 to 60 minutes; others told of the same hour in other ways. */
    @Test
    void whatIsWrittenAfterwardsImportedOrWrittenByAMachineIsNobodysWork() {
        var team = "team-" + UUID.randomUUID();
        var id = StatisticsTest.recorded(service, IN_PERIOD, 60, Map.of("responsibleTeam", team));
        for (var person : List.of("responder", "facilitator", "commander", "manager")) {
            note(person, id, 0);
            note(person, id, 60);
        }
        note("facilitator", id, -120);
        change(
                "update timeline_entry set imported_system = 'slack', imported_id = cast(id as text)"
                        + " where incident_id = $1 and occurred_at < '2021-03-02T10:00:00Z'",
                id);
        writtenAsItHappened(id);
        change(
                "insert into person (id, name, username, teams, first_seen_at, changed_at, event_sequence, roles)"
                        + " select 'machine-' || cast($1 as uuid), 'Deploys', 'deploys', '{}', now(), now(), 1, '{integration}'",
                id);
        change(
                "update timeline_entry set actor_id = 'machine-' || cast($1 as uuid) where incident_id = $1 and actor_id = '"
                        + Api.idOf("manager") + "'",
                id);
        note("admin", id, 0);
        note("admin", id, 60);

        cost(team).body("teams[0].attended", is(1)).body("teams[0].engagedHours", is(3f));
    }

    private static void note(String person, String id, int minutes) {
        as(person)
                .body(Map.of(
                        "kind", "NOTE",
                        "text", "at work",
                        "occurredAt",
                                IN_PERIOD.plus(Duration.ofMinutes(minutes)).toString()))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201);
    }

    /** Over after an hour; the roles are given back after three days, and one was taken two hours after the end, for one. */
    @Test
    void aRoleThatIsGivenBackLateEndsWithTheIncident() {
        var team = "team-" + UUID.randomUUID();
        var id = StatisticsTest.recorded(service, IN_PERIOD, 60, Map.of("responsibleTeam", team));
        role(id, "responder", "SCRIBE", 0, 72 * 60);
        role(id, "facilitator", "RESPONDER", 0, 72 * 60);
        role(id, "manager", "RESPONDER", 30, null);
        role(id, "admin", "RESPONDER", 180, 240);

        // An hour, an hour, half an hour, and an hour afterwards.
        cost(team).body("teams[0].attended", is(1)).body("teams[0].engagedHours", is(3.5f));
    }

    private static void role(String id, String person, String role, int from, Integer to) {
        var body = new HashMap<String, Object>(Map.of(
                "personId",
                Api.known(person),
                "role",
                role,
                "from",
                IN_PERIOD.plus(Duration.ofMinutes(from)).toString(),
                "reason",
                "for the test"));
        body.put(
                "to", to == null ? null : IN_PERIOD.plus(Duration.ofMinutes(to)).toString());
        as("commander")
                .body(body)
                .post(INCIDENTS + "/" + id + "/roles/past")
                .then()
                .statusCode(201);
    }

    /** Resolved after an hour with every role still held, reopened after 47 quiet hours, over an hour later. */
    @Test
    void theTimeUntilAReopeningIsNobodysWork() {
        var team = "team-" + UUID.randomUUID();
        var id = Api.declared(Map.of("responsibleTeam", team, "moments", Map.of("detected", IN_PERIOD.toString())))
                .getString("id");
        as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(Map.of("at", IN_PERIOD.toString(), "reason", "for the test"))
                .put(INCIDENTS + "/" + id + "/moments/declared")
                .then()
                .statusCode(200);
        var roles = Map.of("commander", "COMMANDER", "responder", "RESPONDER", "facilitator", "SCRIBE");
        roles.forEach((person, role) -> as("commander")
                .body(Map.of("personId", Api.known(person), "role", role, "from", IN_PERIOD.toString(), "reason", "so"))
                .post(INCIDENTS + "/" + id + "/roles/past")
                .then()
                .statusCode(201));
        for (var step : List.of("1 RESOLVED", "48 INVESTIGATING", "49 RESOLVED")) {
            var words = step.split(" ");
            var at = IN_PERIOD.plus(Duration.ofHours(Integer.parseInt(words[0])));
            Api.move(id, Map.of("to", words[1], "at", at.toString(), "reason", "for the test"))
                    .then()
                    .statusCode(200);
        }

        as("viewer")
                .get("/api/v1/statistics/human-cost?team=" + team + PERIOD)
                .then()
                .statusCode(200)
                .body("teams[0].incidents", is(1))
                .body("teams[0].engagedHours", is(6f));
    }

    @Test
    void theTeamOfARestrictedIncidentIsToldToThoseWhoSeeItAlone() {
        var team = "team-" + UUID.randomUUID();
        StatisticsTest.recorded(service, IN_PERIOD, 60, Map.of("responsibleTeam", team, "visibility", "RESTRICTED"));

        for (var reader : List.of("viewer", "manager", "admin")) {
            as(reader)
                    .get("/api/v1/statistics/human-cost?team=" + team + PERIOD)
                    .then()
                    .statusCode(200)
                    .body("teams", empty());
        }
        as("commander")
                .get("/api/v1/statistics/human-cost?team=" + team + PERIOD)
                .then()
                .body("teams.team", contains(team))
                .body("teams[0].incidents", is(1));
    }

    @Test
    void humanCostIsToldOfWholeMonthsAndOfNoCutOfATeam() {
        for (var cut : List.of("service=" + service, "severity=SEV1")) {
            as("viewer")
                    .get("/api/v1/statistics/human-cost?" + cut + PERIOD)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("?" + cut.substring(0, cut.indexOf('='))));
        }
        as("viewer")
                .get("/api/v1/statistics/human-cost?team=nobody" + PERIOD)
                .then()
                .statusCode(200)
                .body("period.from", is("2021-03-01T00:00:00Z"))
                .body("period.to", is("2021-06-01T00:00:00Z"));
    }
}
