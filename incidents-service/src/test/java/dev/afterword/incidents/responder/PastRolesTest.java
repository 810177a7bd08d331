package dev.afterword.incidents.responder;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class PastRolesTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void aRoleThatWasHeldIsRecordedAfterwardsAndStandsInTheStoryWhereItBelongs() {
        var id = Api.declaredId();
        var from = ago(50);

        record(id, "responder", "SCRIBE", from, ago(20))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("person.name", equalTo("Rin Tanaka"))
                .body("from", equalTo(from))
                .body("to", equalTo(ago(20)));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ROLE_ASSIGNED")
                .then()
                .body("items.occurredAt", contains(from))
                .body("items[0].text", containsString("Rin Tanaka as scribe from " + from + " to " + ago(20)))
                .body("items[0].text", containsString("Recorded afterwards: for the test"));
    }

    @Test
    void twoCommandersAtOneInstantAreRefusedWheneverTheyAreTold() {
        var id = Api.declaredId();
        record(id, "commander", "COMMANDER", ago(60), ago(30)).statusCode(201);

        record(id, "responder", "COMMANDER", ago(31), ago(10))
                .statusCode(409)
                .body("type", equalTo("/problems/command-taken"));
        record(id, "responder", "COMMANDER", ago(30), null).statusCode(201);
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Rin Tanaka");
        record(id, "manager", "COMMANDER", ago(5), ago(4)).statusCode(409);
    }

    @Test
    void aCorrectionKeepsWhatStoodThereWithReasonAndEditor() {
        var id = Api.declaredId();
        var role = record(id, "responder", "SCRIBE", ago(50), ago(20))
                .extract()
                .jsonPath()
                .getString("id");

        correct(id, role, 0, Map.of("personId", Api.known("manager"), "to", ago(10)))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("person.name", equalTo("Maya Lindqvist"))
                .body("to", equalTo(ago(10)));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/roles/history")
                .then()
                .statusCode(200)
                .body("items.field", contains("person", "personId", "to"))
                .body("items[0].before", equalTo("Rin Tanaka"))
                .body("items[0].after", equalTo("Maya Lindqvist"))
                .body("items[2].before", equalTo(ago(20)))
                .body("items[2].after", equalTo(ago(10)))
                .body("items[2].by.name", equalTo("Carlos Mendes"))
                .body("items[2].reason", equalTo("for the test"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItem(containsString("Role corrected: Rin Tanaka as scribe")));
        correct(id, role, 0, Map.of("to", ago(5))).statusCode(412);
        correct(id, role, 1, Map.of()).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aHandOffIsOneFactWhenItsTimeIsCorrected() {
        var id = Api.declaredId();
        var first = record(id, "commander", "COMMANDER", ago(60), null)
                .extract()
                .jsonPath()
                .getString("id");
        var second = as("commander")
                .body(Map.of("toPersonId", Api.known("responder")))
                .post(INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("id");

        correct(id, second, 0, Map.of("from", ago(25))).statusCode(200);
        var roles = as("viewer").get(INCIDENTS + "/" + id + "/roles").jsonPath();
        assertThat(roles.getString("items.find { it.id == '" + first + "' }.to"))
                .isEqualTo(ago(25));
        correct(id, first, roles.getInt("items.find { it.id == '" + first + "' }.version"), Map.of("to", ago(40)))
                .statusCode(200);

        roles = as("viewer").get(INCIDENTS + "/" + id + "/roles").jsonPath();
        assertThat(roles.getString("items.find { it.id == '" + second + "' }.from"))
                .isEqualTo(ago(40));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("commandGaps", empty())
                .body("command[0].seconds", equalTo(1200));
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Rin Tanaka");
        correct(id, second, 2, Map.of("role", "SCRIBE")).statusCode(400).body("errors.pointer", contains("/role"));
        correct(id, second, 2, Map.of("from", ago(90))).statusCode(400).body("errors.pointer", contains("/from"));
    }

    @Test
    void theOpenCommandIsNotCorrectedAwayWhileTheIncidentGoesOn() {
        var id = Api.declaredId();
        var command = Api.assign(id, "commander", "COMMANDER").jsonPath().getString("id");

        correct(id, command, 0, Map.of("to", Instant.now().toString()))
                .statusCode(409)
                .body("type", equalTo("/problems/command-needed"));
        correct(id, command, 0, Map.of("personId", Api.known("responder"))).statusCode(200);
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Rin Tanaka");
        Api.moved(id, "MITIGATED");
        correct(id, command, 1, Map.of("to", Instant.now().toString())).statusCode(200);
        assertThat(Api.read(id).getString("commander")).isNull();
    }

    @Test
    void aHoleInTheRecordOfCommandIsMeasuredAndWarnedOf() {
        var id = Api.declaredId();
        as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(Map.of("at", ago(100), "reason", "for the test"))
                .put(INCIDENTS + "/" + id + "/moments/declared")
                .then()
                .statusCode(200);
        record(id, "commander", "COMMANDER", ago(90), ago(60)).statusCode(201);
        record(id, "responder", "COMMANDER", ago(48), null)
                .statusCode(201)
                .body("warnings.code", hasItem("COMMAND_GAP"));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("withoutCommander.seconds", equalTo(600))
                .body("commandGaps.seconds", contains(720));
        assertThat(Api.read(id).getString("warnings.find { it.code == 'COMMAND_GAP' }.message"))
                .startsWith("For 12 min of the response nobody was in command");
    }

    @Test
    void whoWasNamedByMistakeSeesARestrictedIncidentNoMore() {
        var id = Api.restrictedId();
        var role = record(id, "responder", "SME", ago(50), ago(20))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        as("responder").get(INCIDENTS + "/" + id).then().statusCode(200);

        correct(id, role, 0, Map.of("personId", Api.known("manager"))).statusCode(200);

        as("responder").get(INCIDENTS + "/" + id).then().statusCode(404);
        as("responder").get(INCIDENTS + "/" + id + "/roles/history").then().statusCode(404);
        as("manager").get(INCIDENTS + "/" + id + "/roles/history").then().statusCode(200);
    }

    @Test
    void timesAreInOrderAndThePersonIsKnownAndAReasonIsGiven() {
        var id = Api.declaredId();
        record(id, "responder", "SCRIBE", ago(20), ago(50)).statusCode(400).body("errors.pointer", contains("/to"));
        record(id, "responder", "SCRIBE", now.plusSeconds(3600).toString(), null)
                .statusCode(400)
                .body("errors.pointer", contains("/from"));
        record(id, "responder", "SUB_TEAM_LEAD", ago(20), null)
                .statusCode(400)
                .body("errors.pointer", contains("/subTeam"));
        as("commander")
                .body(Map.of("personId", "nobody", "role", "SCRIBE", "from", ago(9), "reason", "for the test"))
                .post(INCIDENTS + "/" + id + "/roles/past")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/personId"));
        var role = record(id, "responder", "SCRIBE", ago(20), null)
                .body("to", nullValue())
                .extract()
                .jsonPath()
                .getString("id");
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("to", ago(5)))
                .patch(INCIDENTS + "/" + id + "/roles/" + role)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void aCorrectionGivesNobodyARoleOnAMergedIncidentAndStillPutsThePastRight() {
        var id = Api.declaredId();
        var ended = record(id, "responder", "SCRIBE", ago(50), ago(20))
                .extract()
                .jsonPath()
                .getString("id");
        var held =
                record(id, "manager", "SME", ago(40), null).extract().jsonPath().getString("id");
        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);
        var open = new HashMap<String, Object>();
        open.put("to", null);

        correct(id, ended, 0, open).statusCode(409).body("type", equalTo("/problems/incident-merged"));
        correct(id, held, 0, Map.of("role", "COMMANDER"))
                .statusCode(409)
                .body("type", equalTo("/problems/incident-merged"));
        assertThat(Api.read(id).getString("commander")).isNull();
        correct(id, ended, 0, Map.of("to", ago(25))).statusCode(200);
        correct(id, held, 0, Map.of("from", ago(45))).statusCode(200);
    }

    private String ago(int minutes) {
        return now.minusSeconds(60L * minutes).toString();
    }

    private static ValidatableResponse record(String id, String person, String role, String from, String to) {
        var body = new HashMap<String, Object>(
                Map.of("personId", Api.known(person), "role", role, "from", from, "reason", "for the test"));
        body.put("to", to);
        return as("commander")
                .body(body)
                .post(INCIDENTS + "/" + id + "/roles/past")
                .then();
    }

    private static ValidatableResponse correct(String id, String role, int version, Map<String, Object> patch) {
        var body = new HashMap<>(patch);
        body.put("reason", "for the test");
        return as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(INCIDENTS + "/" + id + "/roles/" + role)
                .then();
    }
}
