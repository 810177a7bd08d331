package dev.afterword.incidents.burn;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SloBurnTest {

    private String service;
    private String slo;

    @BeforeEach
    void anObjective() {
        service = Catalogue.service(Map.of());
        slo = Catalogue.slo(service, "EVENTS", Map.of("period", "ROLLING_30_DAYS"))
                .getString("key");
    }

    @Test
    void aFastBurnOpensAnIncidentThatTheBurnHasNoticed() {
        var seen = Instant.now()
                .minus(Duration.ofMinutes(3))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        var burn = told(14.4, 60, "observedAt", seen, "note", "5xx of both regions")
                .then()
                .statusCode(201)
                .body("speed", equalTo("FAST"))
                .body("share", equalTo(0.02f))
                .body("incident.opened", equalTo(true))
                .extract()
                .jsonPath();

        var incident = Api.read(burn.getString("incident.id"));
        assertThat(incident.getString("title")).isEqualTo("Error budget burns: Answers of " + service);
        assertThat(incident.getString("severity")).isEqualTo("SEV2");
        assertThat(incident.getString("assessment.origin")).isEqualTo("BURN");
        assertThat(incident.getList("services")).isEqualTo(List.of(service));
        assertThat(Instant.parse(incident.getString("moments.detected"))).isEqualTo(Instant.parse(seen));
        var path = INCIDENTS + "/" + burn.getString("incident.id");
        as("viewer").get(path + "/detection").then().body("source", equalTo("SLO_BURN"));
        as("viewer")
                .get(path + "/timeline?kind=DETECTION_SIGNAL")
                .then()
                .body(
                        "items.text",
                        contains("The error budget of " + slo
                                + " Answers burned 14.4 times too fast for 60 min, 2.0 % of it: 5xx of both regions"));
    }

    @Test
    void theNextBurnIsToldToTheIncidentThatGoesOnAndOpensAnotherOnceThatIsOver() {
        var first = told(20, 60).jsonPath().getString("incident.id");
        told(8, 360)
                .then()
                .statusCode(201)
                .body("speed", equalTo("SLOW"))
                .body("incident.id", equalTo(first))
                .body("incident.opened", equalTo(false));
        Api.moved(first, "MITIGATED", "RESOLVED");

        var next = told(8, 360).then().statusCode(201).body("incident.opened", equalTo(true));

        assertThat(next.extract().jsonPath().getString("incident.id")).isNotEqualTo(first);
        as("viewer")
                .get("/api/v1/slos/" + slo + "/burns?limit=2")
                .then()
                .statusCode(200)
                .body("items.speed", contains("SLOW", "SLOW"));
    }

    @Test
    void anIncidentThatIsOpenForTheServiceIsToldInsteadOfASecondOne() {
        var open = Api.declared(Map.of("services", List.of(service))).getString("id");

        told(14.4, 60).then().body("incident.id", equalTo(open)).body("incident.opened", equalTo(false));
        as("viewer")
                .get(INCIDENTS + "/" + open + "/timeline?kind=DETECTION_SIGNAL")
                .then()
                .body("items.text", hasItem(startsWith("The error budget of " + slo)));
        as("viewer").get(INCIDENTS + "/" + open + "/detection").then().body("source", equalTo("UNKNOWN"));
        assertThat(Api.read(open).getString("moments.detected"))
                .as("it was declared before the burn was seen")
                .isNull();
    }

    @Test
    void anExerciseDoesNotSwallowARealBurn() {
        var exercise = Api.declared(Map.of("services", List.of(service), "type", "EXERCISE"))
                .getString("id");

        told(14.4, 60).then().body("incident.id", not(equalTo(exercise))).body("incident.opened", equalTo(true));
    }

    @Test
    void whatTheBudgetCanBearIsKeptAndLeadsToNothing() {
        told(1, 4320).then().statusCode(201).body("speed", equalTo("CREEPING")).body("incident", nullValue());
        told(0.5, 60).then().body("speed", equalTo("WITHIN_BUDGET")).body("incident", nullValue());
        as("viewer").get(INCIDENTS + "?service=" + service).then().body("items", empty());
        as("viewer").get("/api/v1/slos/" + slo + "/burns").then().body("items", hasSize(2));
    }

    @Test
    void aBurnThatLedToARestrictedIncidentIsNotThereForAStranger() {
        var burn = told(20, 60).jsonPath();
        var id = burn.getString("incident.id");
        told(0.5, 60).then().body("speed", equalTo("WITHIN_BUDGET"));
        Api.patch(
                        "responder",
                        id,
                        as("responder").get(INCIDENTS + "/" + id).header("ETag"),
                        Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        for (var stranger : List.of("viewer", "admin", "auditor")) {
            as(stranger).get("/api/v1/slos/" + slo + "/burns").then().body("items.speed", contains("WITHIN_BUDGET"));
        }
        as("responder")
                .get("/api/v1/slos/" + slo + "/burns")
                .then()
                .body("items.speed", contains("WITHIN_BUDGET", "FAST"))
                .body("items[1].incident.id", equalTo(id));
        // It takes nothing in any more: what comes next is somebody else's to see.
        told(20, 60).then().body("incident.opened", equalTo(true));
    }

    @Test
    void aRepeatedRequestIsOneBurn() {
        var body = burn(14.4, 60);
        for (int i = 0; i < 2; i++) {
            as("responder")
                    .header("Idempotency-Key", slo)
                    .body(body)
                    .post("/api/v1/slos/" + slo + "/burns")
                    .then()
                    .statusCode(201);
        }
        as("viewer").get("/api/v1/slos/" + slo + "/burns").then().body("items", hasSize(1));
    }

    @Test
    void whoMayNotRespondTellsNothingAndARetiredObjectiveTakesNothing() {
        as("viewer")
                .body(burn(1, 60))
                .post("/api/v1/slos/" + slo + "/burns")
                .then()
                .statusCode(403);
        as("manager")
                .body(Map.of("to", "RETIRED", "reason", "Merged into another"))
                .post("/api/v1/slos/" + slo + "/transitions")
                .then()
                .statusCode(200);
        told(14.4, 60).then().statusCode(409).body("type", equalTo("/problems/slo-retired"));
        as("responder")
                .body(burn(1, 60))
                .post("/api/v1/slos/SLO-999999/burns")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/burnRate,burnRate,-1",
        "/burnRate,burnRate,1e300",
        "/minutes,minutes,0",
        "/minutes,minutes,43201",
        "/observedAt,observedAt,2999-01-01T00:00:00Z",
        "/observedAt,observedAt,2020-01-01T00:00:00Z",
        "/evidenceUrl,evidenceUrl,javascript:alert(1)"
    })
    void whatCannotBeIsRefusedWithThePlace(String pointer, String member, String value) {
        var body = burn(1, 60);
        body.put(member, value.matches("-?[0-9e]+") ? Double.valueOf(value) : value);
        as("responder")
                .body(body)
                .post("/api/v1/slos/" + slo + "/burns")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
        as("viewer").get("/api/v1/slos/" + slo + "/burns").then().body("items", empty());
    }

    private Response told(double rate, int minutes, Object... members) {
        return as("responder").body(burn(rate, minutes, members)).post("/api/v1/slos/" + slo + "/burns");
    }

    private static Map<String, Object> burn(double rate, int minutes, Object... members) {
        var body = new HashMap<String, Object>(Map.of("burnRate", rate, "minutes", minutes));
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return body;
    }
}
