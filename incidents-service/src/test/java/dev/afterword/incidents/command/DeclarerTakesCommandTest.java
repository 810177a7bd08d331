package dev.afterword.incidents.command;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "You declare it, you run it", switched on. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class DeclarerTakesCommandTest {

    private static final String SETTINGS = "/api/v1/incident-settings";

    @BeforeEach
    void youDeclareItYouRunIt() {
        assignBy("DECLARER");
    }

    @AfterEach
    void backToTheRota() {
        assignBy("ON_CALL_ROTATION");
    }

    @Test
    void whoeverDeclaresHasCommandFromTheSameTransaction() {
        var id = declare(Map.of())
                .then()
                .statusCode(201)
                .body("commander.name", equalTo("Rin Tanaka"))
                .body("moments.acknowledged", notNullValue())
                .extract()
                .jsonPath()
                .getString("id");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/roles")
                .then()
                .body("items.role", contains("COMMANDER"))
                .body("items.person.name", contains("Rin Tanaka"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ROLE_ASSIGNED")
                .then()
                .body("items.text", contains("Rin Tanaka is now commander."));
        as("viewer").get(INCIDENTS + "/" + id + "/people").then().body("withoutCommander.to", notNullValue());
        Awaitility.await().untilAsserted(() -> assertThat(
                        EventReader.of("incident-events").typesAbout(id))
                .contains("dev.afterword.incident.declared.v1", "dev.afterword.incident.role-assigned.v1"));
    }

    @Test
    void theAnswerNamesTheVersionThatAnEditNeeds() {
        var declared = declare(Map.of());

        Api.patch("responder", declared.jsonPath().getString("id"), declared.getHeader("ETag"), Map.of("title", "New"))
                .then()
                .statusCode(200)
                .body("commander.name", equalTo("Rin Tanaka"));
    }

    @Test
    void aRetriedDeclarationGivesCommandOnce() {
        var key = "declare-" + System.nanoTime();
        var first = as("responder")
                .header("Idempotency-Key", key)
                .body(body(Map.of()))
                .post(INCIDENTS);
        var second = as("responder")
                .header("Idempotency-Key", key)
                .body(body(Map.of()))
                .post(INCIDENTS);

        second.then().statusCode(201).body("id", equalTo(first.jsonPath().getString("id")));
        as("viewer")
                .get(INCIDENTS + "/" + first.jsonPath().getString("id") + "/roles")
                .then()
                .body("items.role", contains("COMMANDER"));
    }

    @Test
    void aReportAndARecordAfterTheFactHaveNoCommander() {
        declare(Map.of("status", "TRIAGE")).then().statusCode(201).body("commander", nullValue());
        declare(Map.of(
                        "status",
                        "RESOLVED",
                        "moments",
                        Map.of("detected", "2026-01-02T10:00:00Z", "resolved", "2026-01-02T11:00:00Z")))
                .then()
                .statusCode(201)
                .body("commander", nullValue());
    }

    @Test
    void whoeverAcceptsAReportTakesCommandAndTheReporterStaysReporter() {
        var id = declare(Map.of("status", "TRIAGE")).jsonPath().getString("id");
        as("viewer")
                .get(INCIDENTS + "/" + id + "/roles")
                .then()
                .body("items.role", contains("REPORTER"))
                .body("items.person.name", contains("Rin Tanaka"));

        Api.move(id, Map.of("to", "INVESTIGATING"))
                .then()
                .statusCode(200)
                .body("commander.name", equalTo("Carlos Mendes"))
                .body("declaredBy.name", equalTo("Rin Tanaka"));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/roles")
                .then()
                .body("items.role", contains("REPORTER", "COMMANDER"))
                .body("items.person.name", contains("Rin Tanaka", "Carlos Mendes"))
                .body("items.from", everyItem(notNullValue()))
                .body("items.to", everyItem(nullValue()));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ROLE_ASSIGNED")
                .then()
                .body("items.text", contains("Rin Tanaka is now reporter.", "Carlos Mendes is now commander."));
    }

    @Test
    void aReportThatHasACommanderKeepsThatOneAndOneIsNotTakenTwice() {
        var id = declare(Map.of("status", "TRIAGE")).jsonPath().getString("id");
        Api.assign(id, "manager", "COMMANDER").then().statusCode(201);

        Api.move(id, Map.of("to", "INVESTIGATING"))
                .then()
                .statusCode(200)
                .body("commander.name", equalTo("Maya Lindqvist"));
    }

    @Test
    void switchedOffNobodyTakesCommandByAccepting() {
        assignBy("ON_CALL_ROTATION");
        var id = declare(Map.of("status", "TRIAGE")).jsonPath().getString("id");

        Api.move(id, Map.of("to", "INVESTIGATING")).then().statusCode(200).body("commander", nullValue());
    }

    @Test
    void commandIsHandedOffAsAnyOther() {
        var id = declare(Map.of()).jsonPath().getString("id");

        as("responder")
                .body(Map.of("toPersonId", Api.known("manager")))
                .post(INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200);

        as("viewer")
                .get(INCIDENTS + "/" + id + "/people")
                .then()
                .body("commander.name", equalTo("Maya Lindqvist"))
                .body("command.person.name", hasItem("Rin Tanaka"));
    }

    @Test
    void switchedOffNobodyIsInCommandUntilSomebodyTakesIt() {
        assignBy("FIRST_RESPONDER");

        declare(Map.of()).then().statusCode(201).body("commander", nullValue());
    }

    private static Response declare(Map<String, Object> details) {
        return as("responder").body(body(details)).post(INCIDENTS);
    }

    private static Map<String, Object> body(Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of("title", "Search is slow"));
        body.putAll(details);
        return body;
    }

    private static void assignBy(String way) {
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", as("admin").get(SETTINGS).getHeader("ETag"))
                .body(Map.of("commanderAssignment", way))
                .patch(SETTINGS)
                .then()
                .statusCode(200);
    }
}
