package dev.afterword.retros;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.testkit.json.CompiledPaths;
import dev.afterword.testkit.token.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Talks to the service as one of the demo people, and brings retrospectives into a state as people would. */
public final class ApiFixture {
    public static final String RETROSPECTIVES = "/api/v1/retrospectives";
    public static final String FACILITATOR_ID = "00000000-0000-4000-8000-000000000004";

    static {
        CompiledPaths.install();
    }

    private ApiFixture() {}

    public static RequestSpecification as(String person) {
        return given().header("Authorization", TestTokens.bearer(person)).contentType(ContentType.JSON);
    }

    public static ValidatableResponse read(String person, String id) {
        return as(person).get(RETROSPECTIVES + "/" + id).then();
    }

    /** Id of the retrospective of an incident, as soon as there is one. */
    public static String awaitRetrospective(String person, UUID incidentId) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> list(person, incidentId).body("items", hasSize(1)));
        return list(person, incidentId).extract().path("items[0].id");
    }

    public static ValidatableResponse list(String person, UUID incidentId) {
        return as(person)
                .queryParam("incidentId", incidentId)
                .get(RETROSPECTIVES)
                .then()
                .statusCode(200);
    }

    /** Id of the retrospective of a new SEV1 incident: in drafting, because the policy requires it. */
    public static String drafting(EventsFixture events) {
        return drafting(events, IncidentFixture.anIncident());
    }

    public static String drafting(EventsFixture events, IncidentFixture incident) {
        events.declared(incident, 1);
        events.recorded(
                incident, 2, IncidentFixture.entry("DECISION", 20, "Roll back checkout to 4.17", "ORGANISATION"));
        events.mitigated(incident.mitigatedAfterMinutes(50), 3);
        return awaitRetrospective("facilitator", incident.id);
    }

    /** Records a factor; gives its id. */
    public static String factor(String retrospective, String statement, String domain, String role) {
        return as("responder")
                .body(Map.of("statement", statement, "domain", domain, "role", role, "confidence", "OBSERVED"))
                .post(RETROSPECTIVES + "/" + retrospective + "/factors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Id of the retrospective of an incident that only the commander may see. */
    public static String restricted(EventsFixture events) {
        var incident = IncidentFixture.anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        return awaitRetrospective("commander", incident.id);
    }

    public static ValidatableResponse move(String person, String id, Map<String, ?> transition) {
        return as(person)
                .body(transition)
                .post(RETROSPECTIVES + "/" + id + "/transitions")
                .then();
    }

    public static ValidatableResponse patch(String person, String path, Object ifMatch, Map<String, ?> patch) {
        return as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + ifMatch + "\"")
                .body(patch)
                .patch(path)
                .then();
    }

    public static void ownedByTheFacilitator(String id) {
        int version = read("facilitator", id).extract().path("version");
        patch("facilitator", RETROSPECTIVES + "/" + id, version, Map.of("ownerId", FACILITATOR_ID))
                .statusCode(200);
    }
}
