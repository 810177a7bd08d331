package dev.afterword.retros;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.list;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static dev.afterword.retros.IncidentFixture.entry;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class AccessTest {
    private static final String ANY = UUID.randomUUID().toString();
    private static final String FACTOR =
            "{\"statement\": \"s\", \"domain\": \"PROCESS\", \"role\": \"LATENT\", \"confidence\": \"OBSERVED\"}";

    @Inject
    EventsFixture events;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/retrospectives",
                "/api/v1/retrospectives/RET-1",
                "/api/v1/retrospectives/RET-1/decision",
                "/api/v1/retrospectives/RET-1/timeline",
                "/api/v1/retrospectives/RET-1/factors",
                "/api/v1/retrospectives/RET-1/actions",
                "/api/v1/retrospectives/RET-1/causal-graph",
                "/api/v1/retrospectives/RET-1/why-chains",
                "/api/v1/retrospectives/RET-1/diagrams/ishikawa",
                "/api/v1/retrospectives/RET-1/diagrams/ishikawa/image",
                "/api/v1/retrospectives/RET-1/perspectives",
                "/api/v1/retrospectives/RET-1/factor-balance",
                "/api/v1/retrospectives/RET-1/formal-rca",
                "/api/v1/retrospectives/RET-1/formal-rca/markdown",
                "/api/v1/retrospective-policies",
                "/api/v1/retrospective-policies/active",
                "/api/v1/events/retrospective-events",
                "/api/v1/operations/retros/dead-letters"
            })
    void everyPathNeedsAPersonWithARole(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        as("stranger").get(path).then().statusCode(403).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "auditor", "stranger"})
    void whoOnlyReadsWritesNothing(String person) {
        var path = RETROSPECTIVES + "/" + ANY;
        move(person, ANY, Map.of("to", "DRAFTING")).statusCode(403);
        as(person)
                .body("{\"body\": \"x\"}")
                .put(path + "/sections/narrative")
                .then()
                .statusCode(403);
        as(person).body(FACTOR).post(path + "/factors").then().statusCode(403);
        as(person).body("{}").post(path + "/actions").then().statusCode(403);
        as(person)
                .body("{}")
                .post(path + "/factors/" + ANY + "/withdrawal")
                .then()
                .statusCode(403);
        as(person)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void aRestrictedRetrospectiveDoesNotExistForOthers() {
        var incident = anIncident().restrictedTo("team:payments", "person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = ApiFixture.awaitRetrospective("commander", incident.id);

        // Its key is none of the row, where it would leave a gap.
        read("responder", id)
                .statusCode(200)
                .body("visibility", is("RESTRICTED"))
                .body("key", matchesPattern("RET-[1-9][0-9]{8}"));
        for (var person : List.of("viewer", "facilitator", "manager", "admin", "auditor")) {
            assertUnseen(person, incident, id);
        }
        await().untilAsserted(() ->
                assertEquals(List.of("decision-recorded", "opened"), EventLogFixture.typesOf("commander", id)));
        assertEquals(List.of(), EventLogFixture.typesOf("admin", id));
    }

    @Test
    void itFollowsTheIncidentOnEveryEvent() {
        var incident = anIncident();
        var id = drafting(events, incident);
        read("viewer", id).statusCode(200);
        ownedByTheFacilitator(id);
        for (int i = 0; i < 2; i++) {
            assertEquals(201, once(id + "/factors", FACTOR).statusCode());
            assertEquals(
                    200, once(id + "/transitions", "{\"to\": \"IN_REVIEW\"}").statusCode());
        }

        events.recorded(incident.restrictedTo("team:payments"), 4, entry("NOTE", 30, "Now restricted", "ORGANISATION"));
        await().untilAsserted(() -> read("viewer", id).statusCode(404));
        for (var part : Map.of("/factors", FACTOR, "/transitions", "{\"to\": \"IN_REVIEW\"}")
                .entrySet()) {
            assertEquals(404, once(id + part.getKey(), part.getValue()).statusCode(), "told from memory");
        }
        list("viewer", incident.id).body("items", hasSize(0));
        await().untilAsserted(() ->
                assertFalse(EventLogFixture.typesOf("commander", id).isEmpty(), "those who may see it see its events"));
        await().untilAsserted(() -> assertEquals(List.of(), EventLogFixture.typesOf("viewer", id)));

        events.recorded(incident.openToEveryone(), 5, entry("NOTE", 31, "Open again", "ORGANISATION"));
        await().untilAsserted(() -> read("viewer", id).statusCode(200));
    }

    @Test
    void entriesForRespondersOrTheirAuthorAreShownToThemAlone() {
        var incident = anIncident();
        events.recorded(incident, 1, entry("NOTE", 1, "private to the commander", "PRIVATE"));
        var id = drafting(events, incident);

        as("commander").get(RETROSPECTIVES + "/" + id + "/timeline").then().body("items", hasSize(2));
        as("viewer").get(RETROSPECTIVES + "/" + id + "/timeline").then().body("items", hasSize(1));
    }

    private static Response once(String path, String body) {
        return as("facilitator").header("Idempotency-Key", path).body(body).post(RETROSPECTIVES + "/" + path);
    }

    private static void assertUnseen(String person, IncidentFixture incident, String id) {
        var unknown = read(person, ANY).statusCode(404).extract();
        var problem = read(person, id).statusCode(404).extract();
        assertEquals(unknown.<String>path("type"), problem.<String>path("type"));
        assertEquals(unknown.<String>path("detail").replace(ANY, id), problem.<String>path("detail"), "the same words");
        list(person, incident.id).body("items", hasSize(0));
        for (var part : List.of("/decision", "/timeline", "/factors", "/actions")) {
            as(person).get(RETROSPECTIVES + "/" + id + part).then().statusCode(404);
        }
        as(person)
                .body(Map.of("incidentId", incident.key, "reason", "Curious"))
                .post(RETROSPECTIVES)
                .then()
                .statusCode(404);
        if (!person.equals("viewer") && !person.equals("auditor")) {
            move(person, id, Map.of("to", "IN_REVIEW")).statusCode(404);
            as(person)
                    .body(FACTOR)
                    .post(RETROSPECTIVES + "/" + id + "/factors")
                    .then()
                    .statusCode(404);
        }
        as(person).get(RETROSPECTIVES).then().body("items.id", not(hasItem(id)));
    }
}
