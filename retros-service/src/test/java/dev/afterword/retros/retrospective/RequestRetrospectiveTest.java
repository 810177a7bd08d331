package dev.afterword.retros.retrospective;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.list;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class RequestRetrospectiveTest {

    @Inject
    EventsFixture events;

    @Test
    void anybodyMayAskAndThePolicyStillHasItsWordLater() {
        var incident = anIncident();
        events.declared(incident, 1);
        var id = awaitRequested("viewer", incident, UUID.randomUUID());

        read("viewer", id)
                .body("status", is("REQUESTED"))
                .body("decision", nullValue())
                .body("sections", hasSize(7))
                .body("sections[0].body", containsString("Customers could not pay by card"));

        events.mitigated(incident.mitigatedAfterMinutes(20), 2);
        await().untilAsserted(() -> read("viewer", id)
                .body("status", is("DRAFTING"))
                .body("requirement", is("REQUIRED"))
                .body("decision.rule", is("SEV1")));
    }

    @Test
    void concurrentTwinsWithOneKeyAreOneRequest() {
        var incident = anIncident();
        events.declared(incident, 1);
        await().untilAsserted(() ->
                ask("viewer", incident.key, UUID.randomUUID(), "").then().statusCode(400));
        var key = UUID.randomUUID();
        awaitRequested("viewer", incident, key);

        var ids = new HashSet<String>();
        IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        ask("viewer", incident.id.toString(), key, "Again").<String>path("id")))
                .toList()
                .forEach(answer -> ids.add(answer.join()));

        assertEquals(1, ids.size());
        ask("viewer", incident.id.toString(), key, "Something else").then().statusCode(422);
        list("viewer", incident.id).body("items", hasSize(1));
    }

    @Test
    void aSecondOneIsRefusedAndTheFirstNamed() {
        var incident = anIncident();
        var id = drafting(events, incident);

        ask("viewer", incident.key, UUID.randomUUID(), "Me too")
                .then()
                .statusCode(409)
                .body("type", is("/problems/retrospective-exists"))
                .body("retrospectiveId", is(id));
    }

    @Test
    void anUnknownIncidentIsNotFoundAndABadIdIsBad() {
        ask("viewer", UUID.randomUUID().toString(), UUID.randomUUID(), "Why")
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
        ask("viewer", "42", UUID.randomUUID(), "Why")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/incidentId"));
    }

    private static String awaitRequested(String person, IncidentFixture incident, UUID key) {
        await().untilAsserted(() ->
                ask(person, incident.id.toString(), key, "Again").then().statusCode(201));
        return list(person, incident.id).extract().path("items[0].id");
    }

    private static Response ask(String person, String incident, UUID key, String reason) {
        return as(person)
                .header("Idempotency-Key", key)
                .body(Map.of("incidentId", incident, "reason", reason))
                .post(RETROSPECTIVES);
    }
}
