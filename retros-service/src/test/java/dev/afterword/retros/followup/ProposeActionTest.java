package dev.afterword.retros.followup;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.actionitem.ActionItemCommitted;
import dev.afterword.contracts.actionitem.ActionItemSnapshot;
import dev.afterword.contracts.actionitem.ActionItemVerified;
import dev.afterword.contracts.actionitem.TrackerIssue;
import dev.afterword.contracts.actionitem.Verification;
import dev.afterword.retros.EventLogFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class ProposeActionTest {
    private static final PersonRef RIN = new PersonRef("00000000-0000-4000-8000-000000000003", "Rin Tanaka");
    private static final PersonRef MAYA = new PersonRef("00000000-0000-4000-8000-000000000005", "Maya Lindqvist");

    @Inject
    EventsFixture events;

    @Test
    void aProposalShowsAtOnceAndIsTold() {
        var id = drafting(events);

        String action = propose(id, UUID.randomUUID(), "Limit retries")
                .statusCode(201)
                .body("status", is("PROPOSED"))
                .body("priority", is("P2"))
                .body("key", nullValue())
                .extract()
                .path("id");

        actions(id).body("items.id", is(List.of(action)));
        read("viewer", id).body("sections.find { it.key == 'follow-up-actions' }.complete", is(true));
        await().untilAsserted(() -> {
            var last = EventLogFixture.eventsOf("viewer", id);
            var event = last.get(last.size() - 1);
            assertEquals("dev.afterword.retrospective.action-proposed.v1", event.get("type"));
            var proposed = (Map<?, ?>) ((Map<?, ?>) event.get("data")).get("action");
            assertEquals(action, proposed.get("id"));
            assertEquals("SEV1", proposed.get("incidentSeverity"));
        });
    }

    @Test
    void theSameKeyIsTheSameProposal() {
        var id = drafting(events);
        var key = UUID.randomUUID();

        String first = propose(id, key, "Limit retries").extract().path("id");
        propose(id, key, "Limit retries").statusCode(201).body("id", is(first));
        propose(id, key, "Something else").statusCode(422);

        actions(id).body("items", hasSize(1));
    }

    @Test
    void badFieldsAreNamed() {
        var id = drafting(events);

        propose(id, UUID.randomUUID(), "").statusCode(400).body("errors.pointer", hasItem("/title"));
        as("responder")
                .body(Map.of("title", "t", "why", "w", "kind", "PREVENT", "factorIds", List.of(UUID.randomUUID())))
                .post(RETROSPECTIVES + "/" + id + "/actions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/factorIds/0"));
    }

    @Test
    void theListShowsWhatBecameOfItAndOldNewsDoNotUndoNewer() {
        var id = UUID.fromString(drafting(events));
        var action = UUID.fromString(propose(id.toString(), UUID.randomUUID(), "Limit retries")
                .extract()
                .path("id"));
        var verification =
                new Verification(null, "VERIFIED", MAYA, Instant.parse("2026-04-01T10:00:00Z"), "Seen", null);

        events.publish(
                UUID.randomUUID(), action, 5, new ActionItemVerified(snapshot(id, action, "VERIFIED", verification)));
        await().untilAsserted(() -> actions(id.toString())
                .body("items[0].status", is("VERIFIED"))
                .body("items[0].key", is("ACT-7"))
                .body("items[0].owner.name", is("Rin Tanaka"))
                .body("items[0].tracker.key", is("PAY-128"))
                .body("items[0].verifiedBy.name", is("Maya Lindqvist"))
                .body("items[0].verifiedAt", is("2026-04-01T10:00:00Z")));

        var elsewhere = UUID.randomUUID();
        events.publish(UUID.randomUUID(), action, 2, new ActionItemCommitted(snapshot(id, action, "OPEN", null)));
        events.publish(UUID.randomUUID(), elsewhere, 1, new ActionItemCommitted(snapshot(id, elsewhere, "OPEN", null)));
        await().untilAsserted(() -> actions(id.toString()).body("items", hasSize(2)));
        actions(id.toString()).body("items.find { it.id == '" + action + "' }.status", is("VERIFIED"));
    }

    @Test
    void publicationCountsTheActionsThatSomebodyCommittedTo() {
        var id = drafting(events);
        var retrospective = UUID.fromString(id);
        var action = UUID.fromString(
                propose(id, UUID.randomUUID(), "Limit retries").extract().path("id"));
        var superseded = UUID.randomUUID();
        events.publish(
                UUID.randomUUID(),
                superseded,
                1,
                new ActionItemCommitted(snapshot(retrospective, superseded, "SUPERSEDED", null)));
        await().untilAsserted(() -> actions(id).body("items", hasSize(2)));
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        move("manager", id, Map.of("to", "PUBLISHED"))
                .statusCode(409)
                .body("errors[0].pointer", is("/noActionsReason"))
                .body("detail", startsWith("No action is committed"));

        events.publish(
                UUID.randomUUID(), action, 2, new ActionItemCommitted(snapshot(retrospective, action, "OPEN", null)));
        await().untilAsserted(() -> actions(id).body("items.status", hasItem("OPEN")));

        move("manager", id, Map.of("to", "PUBLISHED")).statusCode(200).body("status", is("PUBLISHED"));
    }

    private static ActionItemSnapshot snapshot(UUID retrospective, UUID action, String status, Verification verified) {
        return new ActionItemSnapshot(
                action,
                "ACT-7",
                "Limit retries",
                status,
                "PREVENT",
                "P1",
                RIN,
                Instant.parse("2026-03-20T10:00:00Z"),
                Instant.parse("2026-03-20T10:00:00Z"),
                UUID.randomUUID(),
                "INC-42",
                retrospective,
                List.of(),
                new TrackerIssue("LINKED", "PAY-128", "https://jira.test/browse/PAY-128", "Done"),
                verified,
                new Access(Access.ORGANISATION, List.of()));
    }

    private static ValidatableResponse actions(String id) {
        return as("viewer").get(RETROSPECTIVES + "/" + id + "/actions").then().statusCode(200);
    }

    private static ValidatableResponse propose(String id, UUID key, String title) {
        return as("responder")
                .header("Idempotency-Key", key)
                .body(Map.of("title", title, "why", "Retries turned a slow minute into an outage", "kind", "PREVENT"))
                .post(RETROSPECTIVES + "/" + id + "/actions")
                .then();
    }
}
