package dev.afterword.incidents.command;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class PeopleOverviewTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void timeWithoutACommanderRunsUntilTheFirstOneComes() {
        var id = Api.declaredId();
        var before = overview(id);
        assertThat(before.getString("withoutCommander.from"))
                .isEqualTo(Api.read(id).getString("moments.declared"));
        assertThat(before.getString("withoutCommander.to")).isNull();

        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        var after = overview(id);

        assertThat(after.getString("withoutCommander.to")).isEqualTo(after.getString("command[0].from"));
        assertThat(after.getString("commander.name")).isEqualTo("Carlos Mendes");
        assertThat(after.getString("command[0].to")).isNull();
        assertThat(after.getString("handOff")).isEqualTo("NONE");
    }

    @Test
    void timeWithoutACommanderBeginsAgainWithARegress() {
        var id = Api.declaredId();
        var command = Api.assign(id, "commander", "COMMANDER").jsonPath().getString("id");
        Api.moved(id, "MITIGATED");
        as("commander")
                .post(INCIDENTS + "/" + id + "/roles/" + command + "/release")
                .then()
                .statusCode(200);
        assertThat(overview(id).getList("commandGaps")).isEmpty();

        Api.moved(id, "INVESTIGATING");
        var vacant = overview(id);
        assertThat(vacant.getString("commandGaps[0].from")).isNotNull();
        assertThat(vacant.getString("commandGaps[0].to")).isNull();
        assertThat(Api.read(id).getList("warnings.code")).contains("COMMAND_VACANT");

        Api.assign(id, "responder", "COMMANDER").then().statusCode(201);
        var taken = overview(id);
        assertThat(taken.getString("commandGaps[0].to")).isEqualTo(taken.getString("command[1].from"));
        assertThat(Api.read(id).getList("warnings.code")).doesNotContain("COMMAND_VACANT");
    }

    @Test
    void anIncidentThatWasReopenedHasNoCommanderUntilSomebodyTakesCommand() {
        var id = Api.declaredId();
        Api.moved(id, "RESOLVED", "INVESTIGATING");

        assertThat(overview(id).getString("withoutCommander.to")).isNotNull();
        assertThat(overview(id).getList("commandGaps")).hasSize(1);
        assertThat(Api.read(id).getList("warnings.code")).contains("COMMAND_VACANT");
    }

    /** Nobody gives command back when it is over; two days later it comes back. */
    @Test
    void theTimeUntilAReopeningIsNoTimeInCommandAndAsksForNoHandOff() {
        var id = commandedSince(48 * 60 + 30);
        Api.move(id, Map.of("to", "RESOLVED", "at", ago(48 * 60))).then().statusCode(200);
        assertThat(overview(id).getInt("command[0].seconds")).isEqualTo(1800);

        Api.moved(id, "INVESTIGATING");

        assertThat(overview(id).getString("handOff")).isEqualTo("NONE");
        assertThat(overview(id).getString("command[0].to")).isNull();
        assertThat(overview(id).getInt("command[0].seconds")).isBetween(1800, 1860);
        assertThat(Api.read(id).getList("warnings.code")).doesNotContain("LONG_COMMAND", "HAND_OFF_SUGGESTED");
    }

    @Test
    void timeInCommandGoesOnWhereItStoppedBeforeAReopening() {
        var id = commandedSince(48 * 60 + 170);
        Api.move(id, Map.of("to", "RESOLVED", "at", ago(48 * 60))).then().statusCode(200);
        Api.move(id, Map.of("to", "INVESTIGATING", "at", ago(15), "reason", "It is back"))
                .then()
                .statusCode(200);

        assertThat(overview(id).getString("handOff")).isEqualTo("DUE");
        assertThat(Api.read(id).getList("warnings.code")).contains("LONG_COMMAND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELED", "MERGED"})
    void commandEndsWhenTheIncidentIsSetAsideAndNotWithALaterEdit(String status) {
        var id = commandedSince(50);
        var move = new HashMap<String, Object>(Map.of("to", status, "at", ago(20), "reason", "for the test"));
        move.put("mergedInto", status.equals("MERGED") ? Api.declaredId() : null);
        Api.move(id, move).then().statusCode(200);

        team(id, "payments");

        assertThat(overview(id).getString("command[0].to")).isEqualTo(ago(20));
        assertThat(overview(id).getInt("command[0].seconds")).isEqualTo(1800);
    }

    @Test
    void eachIntervalOfCommandStandsForItself() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        for (var next : List.of("responder", "commander")) {
            as("commander")
                    .body(Map.of("toPersonId", Api.known(next)))
                    .post(INCIDENTS + "/" + id + "/roles/handoff")
                    .then()
                    .statusCode(200);
        }

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .statusCode(200)
                .body("command.person.name", contains("Carlos Mendes", "Rin Tanaka", "Carlos Mendes"))
                .body("command[0].to", notNullValue())
                .body("command[1].to", notNullValue())
                .body("command[2].to", nullValue());
    }

    @Test
    void theDeputyAndTheOfferThatWaitsAreShown() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        Api.assign(id, "manager", "DEPUTY").then().statusCode(201);
        as("commander")
                .body(Map.of("summary", "Rollback runs"))
                .post(INCIDENTS + "/" + id + "/roles/handoff/offers")
                .then()
                .statusCode(201);

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("deputy.name", equalTo("Maya Lindqvist"))
                .body("offer.to.name", equalTo("Maya Lindqvist"))
                .body("offer.offeredBy.name", equalTo("Carlos Mendes"))
                .body("offer.summary", equalTo("Rollback runs"));
    }

    @Test
    void membersOfALedSubTeamAnswerToItsLeader() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        Api.assign(id, "viewer", "OBSERVER").then().statusCode(201);
        Api.assign(id, "manager", "SME", "database").then().statusCode(201);
        Api.assign(id, "facilitator", "RESPONDER", "Database").then().statusCode(201);
        as("viewer").get(INCIDENTS + "/" + id + "/people").then().body("span.directReports", equalTo(2));

        Api.assign(id, "responder", "SUB_TEAM_LEAD", "Database").then().statusCode(201);

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("span.directReports", equalTo(1))
                .body("span.limit", equalTo(8))
                .body("span.exceeded", equalTo(false))
                .body("span.subTeams", hasSize(1))
                .body("span.subTeams[0].leader.name", equalTo("Rin Tanaka"))
                .body("span.subTeams[0].members", equalTo(2));
    }

    @Test
    void morePeopleThanOnePersonCanLeadAreWorthALook() {
        var settings = "/api/v1/incident-settings";
        span(settings, 2);
        try {
            var id = Api.declaredId();
            Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
            for (var person : List.of("responder", "manager", "facilitator")) {
                Api.assign(id, person, "RESPONDER").then().statusCode(201);
            }
            assertThat(Api.read(id).getString("warnings.find { it.code == 'SPAN_OF_CONTROL_EXCEEDED' }.message"))
                    .startsWith("3 people answer to the commander, more than 2");
            assertThat(overview(id).getBoolean("span.exceeded")).isTrue();

            var lead = Api.assign(id, "admin", "SUB_TEAM_LEAD", "Network");
            lead.then().statusCode(201);
            Api.assign(id, "responder", "SME", "Network").then().statusCode(201);
            assertThat(overview(id).getInt("span.directReports")).isEqualTo(4);
        } finally {
            span(settings, 8);
        }
    }

    @Test
    void goingFromTeamToTeamIsCountedDuringTheResponse() {
        var id = Api.declaredId();
        team(id, "payments");
        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("ownershipBounces", equalTo(0))
                .body("ownership", hasSize(1));
        team(id, "platform");
        team(id, null);
        team(id, "payments");
        Api.moved(id, "RESOLVED");
        team(id, "platform");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("ownershipBounces", equalTo(2))
                .body("ownership.toTeam", contains("payments", "platform", null, "payments"))
                .body("ownership[0].changedBy.name", equalTo("Carlos Mendes"));
    }

    @Test
    void anIncidentThatNobodyDeclaredHasNoTimeWithoutACommander() {
        var id = Api.declared(Map.of("status", "TRIAGE")).getString("id");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("withoutCommander", nullValue())
                .body("command", empty())
                .body("span.directReports", equalTo(0));
    }

    @Test
    void theKeyWorksAndARestrictedIncidentIsHidden() {
        var key = Api.declared(Map.of()).getString("key");
        as("viewer").get(INCIDENTS + "/" + key + "/people").then().statusCode(200);
        as("manager")
                .get(INCIDENTS + "/" + Api.restrictedId() + "/people")
                .then()
                .statusCode(404);
        as("stranger").get(INCIDENTS + "/" + key + "/people").then().statusCode(403);
    }

    /** An incident that was declared so many minutes ago, and commanded since. */
    private String commandedSince(int minutes) {
        var id = Api.declaredId();
        as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(Map.of("at", ago(minutes), "reason", "for the test"))
                .put(INCIDENTS + "/" + id + "/moments/declared")
                .then()
                .statusCode(200);
        as("commander")
                .body(Map.of(
                        "personId", Api.known("commander"), "role", "COMMANDER", "from", ago(minutes), "reason", "so"))
                .post(INCIDENTS + "/" + id + "/roles/past")
                .then()
                .statusCode(201);
        return id;
    }

    private String ago(int minutes) {
        return now.minus(minutes, ChronoUnit.MINUTES).toString();
    }

    private static JsonPath overview(String id) {
        return as("viewer").get(INCIDENTS + "/" + id + "/people").jsonPath();
    }

    private static void team(String id, String team) {
        var etag = as("commander").get(INCIDENTS + "/" + id).getHeader("ETag");
        var patch = new HashMap<String, Object>();
        patch.put("responsibleTeam", team);
        Api.patch("commander", id, etag, patch).then().statusCode(200);
    }

    private static void span(String settings, int people) {
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", as("admin").get(settings).getHeader("ETag"))
                .body(Map.of("spanOfControl", people))
                .patch(settings)
                .then()
                .statusCode(200);
    }
}
