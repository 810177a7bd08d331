package dev.afterword.retros.retrospective;

import static dev.afterword.retros.ApiFixture.FACILITATOR_ID;
import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.patch;
import static dev.afterword.retros.ApiFixture.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.contracts.PersonRef;
import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class EditRetrospectiveTest {

    @Inject
    EventsFixture events;

    @Test
    void theOwnerIsThePersonWhoAsksOrOneWhoIsKnown() {
        var id = drafting(events);
        var path = RETROSPECTIVES + "/" + id;
        int version = read("facilitator", id).extract().path("version");

        patch("facilitator", path, version, Map.of("ownerId", FACILITATOR_ID))
                .statusCode(200)
                .header("ETag", "\"" + (version + 1) + "\"")
                .body("owner.name", is("Farah Haddad"))
                .body("version", is(version + 1));
        patch(
                        "facilitator",
                        path,
                        version + 1,
                        Map.of("ownerId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors[0].pointer", is("/ownerId"));

        var person = new PersonRef(UUID.randomUUID().toString(), "Noor Haddad");
        events.seen(person);
        await().untilAsserted(() -> patch("facilitator", path, version + 1, Map.of("ownerId", person.id()))
                .statusCode(200)
                .body("owner.name", is("Noor Haddad")));
        patch("facilitator", path, version + 2, Collections.singletonMap("ownerId", null))
                .statusCode(200)
                .body("owner", nullValue());
    }

    @Test
    void aDueDateThatAPersonSetOutlivesThePolicy() {
        var incident = IncidentFixture.anIncident();
        events.declared(incident, 1);
        await().untilAsserted(() -> as("facilitator")
                .header("Idempotency-Key", incident.id)
                .body(Map.of("incidentId", incident.id, "reason", "It taught us something"))
                .post(RETROSPECTIVES)
                .then()
                .statusCode(201));
        var id = awaitRetrospective("facilitator", incident.id);
        int version = read("facilitator", id).extract().path("version");
        patch("facilitator", RETROSPECTIVES + "/" + id, version, Map.of("dueAt", "2026-12-24T12:00:00Z"))
                .statusCode(200);

        events.mitigated(incident.mitigatedAfterMinutes(50), 2);

        await().untilAsserted(() -> read("viewer", id).body("status", is("DRAFTING")));
        read("viewer", id).body("requirement", is("REQUIRED")).body("dueAt", is("2026-12-24T12:00:00Z"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var id = drafting(events);
        var path = RETROSPECTIVES + "/" + id;
        int version = read("facilitator", id).extract().path("version");

        patch("facilitator", path, version - 1, Map.of("title", "Mine"))
                .statusCode(412)
                .header("ETag", "\"" + version + "\"");
        as("facilitator")
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"Mine\"}")
                .patch(path)
                .then()
                .statusCode(428);

        read("viewer", id).body("version", is(version)).body("title", is("Card payments time out"));
    }

    @Test
    void aBadPatchNamesTheField() {
        var id = drafting(events);
        var path = RETROSPECTIVES + "/" + id;
        int version = read("facilitator", id).extract().path("version");

        patch("facilitator", path, version, Map.of("title", " "))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/title"));
        patch("facilitator", path, version, Map.of("status", "CLOSED"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/status"));
        patch("facilitator", path, version, Map.of("dueAt", "tomorrow"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/dueAt"));
    }
}
