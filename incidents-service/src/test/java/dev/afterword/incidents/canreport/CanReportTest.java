package dev.afterword.incidents.canreport;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CanReportTest {

    @Test
    void theThreePartsAreKeptAndToldInTheStory() {
        var id = Api.declaredId();
        report("commander", id, Map.of("condition", "Replica 3 lags", "actions", "Traffic is moved"))
                .then()
                .statusCode(201)
                .body("needs", nullValue());

        var entry = report(
                        "responder",
                        id,
                        Map.of(
                                "condition",
                                "Replica 3 is back",
                                "actions",
                                "Watching",
                                "needs",
                                "A second pair of eyes"))
                .then()
                .statusCode(201)
                .body("actor.name", equalTo("Rin Tanaka"))
                .extract()
                .jsonPath()
                .getString("entryId");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/can-reports")
                .then()
                .statusCode(200)
                .body("items.condition", contains("Replica 3 is back", "Replica 3 lags"))
                .body("items[0].needs", equalTo("A second pair of eyes"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=CAN_REPORT")
                .then()
                .body("items", hasSize(2))
                .body("items[1].id", equalTo(entry))
                .body(
                        "items[0].text",
                        equalTo("Condition: Replica 3 lags\n\nActions: Traffic is moved\n\nNeeds: nothing"));
    }

    @Test
    void conditionAndActionsAreNeeded() {
        var id = Api.declaredId();

        report("commander", id, Map.of("condition", "x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/actions"));
        report("commander", id, Map.of("condition", " ", "actions", "x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/condition"));
        report("commander", id, Map.of("condition", "x", "actions", "x", "mood", "x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mood"));

        as("viewer").get(INCIDENTS + "/" + id + "/can-reports").then().body("items", empty());
    }

    @Test
    void readersReportNothingAndStrangersFindNothing() {
        var body = Map.<String, Object>of("condition", "x", "actions", "x");
        report("viewer", Api.declaredId(), body).then().statusCode(403);

        var id = Api.restrictedId();
        report("commander", id, body).then().statusCode(201);
        report("manager", id, body).then().statusCode(404);
        as("manager").get(INCIDENTS + "/" + id + "/can-reports").then().statusCode(404);
    }

    private static Response report(String person, String id, Map<String, Object> body) {
        return as(person).body(body).post(INCIDENTS + "/" + id + "/can-reports");
    }
}
