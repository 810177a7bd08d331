package dev.afterword.actions.source;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.COMMANDER_ID;
import static dev.afterword.actions.ApiFixture.RESPONDER_ID;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.read;
import static dev.afterword.actions.EventsFixture.anIncident;
import static dev.afterword.actions.EventsFixture.everybody;
import static dev.afterword.actions.EventsFixture.only;
import static dev.afterword.actions.EventsFixture.proposal;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.afterword.actions.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class IncidentEventsConsumerTest {

    @Inject
    EventsFixture events;

    @Test
    void actionsAreRestrictedWithTheirIncident() {
        var incident = anIncident();
        events.declared(incident, "SEV2", everybody());
        var id = proposeFor(incident);
        events.changed(incident, 2, "SEV2", only("team:payments"));

        eventually(() -> read("manager", id).statusCode(404));
        read("responder", id).statusCode(200).body("visibility", is("RESTRICTED"));
        Assertions.assertEquals(List.of(), listed("manager", incident));
        Assertions.assertEquals(List.of(), listed("admin", incident));
        Assertions.assertEquals(List.of(id), listed("commander", incident));
        Assertions.assertEquals(0, eventsOf("manager", id));
        eventually(() -> Assertions.assertEquals(2, eventsOf("responder", id)));
    }

    @Test
    void whatIsRememberedOfARequestIsNotToldToWhoBecameAStranger() {
        var incident = anIncident();
        events.declared(incident, "SEV2", everybody());
        var id = proposeFor(incident);
        Assertions.assertEquals(201, proposedOnce(incident).statusCode());
        events.changed(incident, 2, "SEV2", only("team:payments"));
        eventually(() -> read("manager", id).statusCode(404));

        Assertions.assertEquals(400, proposedOnce(incident).statusCode());
    }

    private static Response proposedOnce(EventsFixture.Incident incident) {
        return as("manager")
                .header("Idempotency-Key", incident.key())
                .body(Map.of("title", "Alert on disk", "incidentId", incident.id()))
                .post(ACTIONS);
    }

    @Test
    void anActionForAnIncidentThatOneCannotSeeIsRefusedLikeOneForNoIncident() {
        var incident = anIncident();
        events.declared(incident, "SEV2", only("team:payments"));
        proposeFor(incident);

        as("manager")
                .body(Map.of("title", "Peek", "incidentId", incident.id()))
                .post(ACTIONS)
                .then()
                .statusCode(400)
                .body("errors[0].message", is("incident " + incident.id() + " is not known here"));
    }

    @Test
    void aRestrictedActionTakesNoNumberFromTheRowOfTheOthers() {
        var open = anIncident();
        events.declared(open, "SEV2", everybody());
        var hidden = anIncident();
        events.declared(hidden, "SEV2", only("team:payments"));
        var other = anIncident();
        events.declared(other, "SEV2", everybody());
        var before = numberOf(proposeFor(open));

        Assertions.assertTrue(numberOf(proposeFor(hidden)) >= 100_000_000);
        var after = numberOf(proposeFor(other));
        Assertions.assertTrue(before < after && after < 100_000_000, before + " and then " + after);
    }

    private static long numberOf(String id) {
        return Long.parseLong(
                read("responder", id).extract().<String>path("key").substring("ACT-".length()));
    }

    @Test
    void anOwnerFromOutsideSeesTheActionAndNothingElse() {
        var incident = anIncident();
        events.declared(incident, "SEV2", only("person:" + COMMANDER_ID));
        eventually(() -> as("commander")
                .body(Map.of("title", "Alert", "incidentId", incident.id()))
                .post(ACTIONS)
                .then()
                .statusCode(201));
        var id = listed("commander", incident).get(0);
        read("responder", id).statusCode(404);
    }

    @Test
    void aNewSeverityMovesTheDateOfWhatNobodyHasPromisedYet() {
        var incident = anIncident();
        events.declared(incident, "SEV3", everybody());
        var id = proposeFor(incident);
        var before = read("viewer", id).extract().<String>path("dueAt");

        events.changed(incident, 2, "SEV1", everybody());

        eventually(() -> read("viewer", id).body("severity", is("SEV1")));
        var after = read("viewer", id).extract().<String>path("dueAt");
        Assertions.assertTrue(after.compareTo(before) < 0, after + " is not before " + before);
    }

    @Test
    void oldNewsOfAnIncidentChangesNothing() {
        var incident = anIncident();
        events.changed(incident, 5, "SEV1", only("team:payments"));
        events.changed(incident, 4, "SEV3", everybody());

        var id = proposeFor(incident);

        read("responder", id).body("severity", is("SEV1")).body("visibility", is("RESTRICTED"));
    }

    @Test
    void aProposalFollowsWhatIsKnownOfTheIncidentAndNotWhatItWasTold() {
        var incident = anIncident();
        events.declared(incident, "SEV2", only("team:payments"));
        proposeFor(incident);
        var retrospective = UUID.randomUUID();
        var action = UUID.randomUUID();

        events.publish(UUID.randomUUID(), retrospective, 1, proposal(incident, retrospective, action, everybody()));

        eventually(() -> read("responder", action.toString()).statusCode(200).body("visibility", is("RESTRICTED")));
        read("viewer", action.toString()).statusCode(404);
    }

    @Test
    void actionsAreOpenToAnAdministratorForAsLongAsTheirIncidentIs() {
        var incident = anIncident();
        var glass = "break-glass:" + incident.id();
        events.declared(incident, "SEV2", only("team:payments", glass));
        var id = proposeFor(incident);
        events.opened(
                incident, 2, only("team:payments", glass), glass, Instant.now().minusSeconds(1));
        events.changed(incident, 3, "SEV3", only("team:payments", glass));
        eventually(() -> read("responder", id).body("severity", is("SEV3")));
        read("admin", id).statusCode(404);

        events.opened(
                incident, 4, only("team:payments", glass), glass, Instant.now().plusSeconds(600));
        eventually(() -> read("admin", id).statusCode(200));
        Assertions.assertEquals(List.of(id), listed("admin", incident));
        Assertions.assertEquals(List.of(), listed("manager", incident));
        read("manager", id).statusCode(404);
    }

    private static String proposeFor(EventsFixture.Incident incident) {
        var body = Map.of("title", "Alert on lag", "incidentId", incident.id(), "ownerId", RESPONDER_ID);
        eventually(() -> Assertions.assertEquals(
                201,
                as("responder")
                        .body(body)
                        .header("Idempotency-Key", incident.key())
                        .post(ACTIONS)
                        .statusCode()));
        return as("responder")
                .body(body)
                .header("Idempotency-Key", incident.key())
                .post(ACTIONS)
                .then()
                .extract()
                .path("id");
    }

    private static List<String> listed(String person, EventsFixture.Incident incident) {
        return as(person)
                .queryParam("incidentId", incident.key())
                .get(ACTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static int eventsOf(String person, String actionId) {
        String cursor = null;
        var found = 0;
        while (true) {
            var request = as(person).queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("after", cursor))
                    .get("/api/v1/events/action-item-events")
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> subjects = page.path("items.subject");
            if (subjects.isEmpty()) {
                return found;
            }
            found += (int) subjects.stream().filter(actionId::equals).count();
            cursor = page.path("nextCursor");
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
    }
}
