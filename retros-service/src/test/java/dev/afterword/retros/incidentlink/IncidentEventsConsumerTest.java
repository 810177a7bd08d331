package dev.afterword.retros.incidentlink;

import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.list;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static dev.afterword.retros.IncidentFixture.entry;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.contracts.Topics;
import dev.afterword.contracts.incident.IncidentCanceled;
import dev.afterword.contracts.incident.IncidentImported;
import dev.afterword.contracts.incident.IncidentResolved;
import dev.afterword.retros.ApiFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class IncidentEventsConsumerTest {

    @Inject
    EventsFixture events;

    @Test
    void anIncidentThatIsOverIsDecidedAndDrafted() {
        var incident = anIncident();
        events.declared(incident, 1);
        events.recorded(incident, 2, entry("DETECTION_SIGNAL", 6, "Error rate above 5 %", "ORGANISATION"));
        events.recorded(incident, 3, entry("DECISION", 20, "Roll back checkout", "ORGANISATION"));
        events.recorded(incident, 4, entry("SENTIMENT", 21, "only for us", "RESPONDERS"));
        events.mitigated(incident.mitigatedAfterMinutes(50), 5);

        var id = awaitRetrospective("viewer", incident.id);

        read("viewer", id)
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("key", startsWith("RET-"))
                .body("incidentKey", is(incident.key))
                .body("status", is("DRAFTING"))
                .body("requirement", is("REQUIRED"))
                .body("depth", is("STANDARD"))
                .body("decision.policyVersion", is(1))
                .body("decision.rule", is("SEV1"))
                .body("decision.outcome", is("HOLD"))
                .body("decision.reason", is("Rule 'SEV1' of policy version 1 matched: severity is SEV1."))
                .body("decision.facts.durationMinutes", is(50))
                .body("decision.by", nullValue())
                .body("sections", hasSize(7))
                .body("sections[0].body", containsString("Customers could not pay by card. It lasted **50 min**"))
                .body("sections[1].body", containsString("Error rate above 5 %"))
                .body("sections[2].body", containsString("| +14 min | Decision | Roll back checkout |"))
                .body("sections[2].body", not(containsString("only for us")))
                .body("allowedTransitions", is(List.of("IN_REVIEW")));
    }

    @Test
    void theDraftSaysWhatAnEntryWasCorrectedInto() {
        var incident = anIncident();
        var entry = UUID.randomUUID();
        var openedUp = UUID.randomUUID();
        events.declared(incident, 1);
        events.recorded(incident, 2, entry(entry, "DECISION", 20, "Roll back chekout", "ORGANISATION"));
        events.corrected(incident, 3, entry(entry, "DECISION", 22, "Roll back checkout", "ORGANISATION"));
        events.corrected(incident, 4, entry(openedUp, "OBSERVATION", 23, "heard of late", "ORGANISATION"));
        events.mitigated(incident.mitigatedAfterMinutes(50), 5);

        var id = awaitRetrospective("viewer", incident.id);

        read("viewer", id)
                .body("sections[2].body", containsString("| Decision | Roll back checkout |"))
                .body("sections[2].body", not(containsString("chekout")))
                .body("sections[2].body", containsString("heard of late"));
    }

    @Test
    void anEventThatArrivesTwiceIsAppliedOnce() {
        var incident = anIncident().mitigatedAfterMinutes(5).resolvedAfterMinutes(10);
        var event = new IncidentResolved(incident.snapshot(), "INVESTIGATING");
        var eventId = UUID.randomUUID();

        events.publish(eventId, incident.id, 1, event);
        events.publish(eventId, incident.id, 1, event);
        events.publish(UUID.randomUUID(), incident.id, 2, event);
        var id = awaitRetrospective("viewer", incident.id);
        events.recorded(incident, 3, entry("NOTE", 11, "the end of the queue", "ORGANISATION"));

        awaitSection(id, 2, "the end of the queue");
        list("viewer", incident.id).body("items", hasSize(1));
        as("viewer")
                .get(ApiFixture.RETROSPECTIVES + "/" + id + "/decision")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void eventsOutOfOrderEndInTheSameDraft() {
        var incident = anIncident();
        events.resolved(incident.mitigatedAfterMinutes(30).resolvedAfterMinutes(42), 9);
        var id = awaitRetrospective("viewer", incident.id);

        events.mitigated(incident.mitigatedAfterMinutes(99).status("MITIGATED"), 5);
        events.recorded(incident, 3, entry("HYPOTHESIS_PROPOSED", 10, "The pool is exhausted", "ORGANISATION"));

        awaitSection(id, 3, "The pool is exhausted");
        read("viewer", id)
                .body("sections[0].body", containsString("It lasted **30 min**"))
                .body("sections[6].body", containsString("the incident was over"));
    }

    @Test
    void aRoleThatIsToldAfterwardsStandsInTheDraftAsItWasCorrected() {
        var incident = anIncident();
        var id = ApiFixture.drafting(events, incident);
        var from = Instant.parse("2026-03-01T10:05:00Z");

        events.roleTold(incident, 4, IncidentFixture.RESPONDER, null, from, from.plusSeconds(1800));
        awaitSection(id, 2, "| Scribe | Rin Tanaka | 2026-03-01 10:05:00");

        events.roleTold(
                incident, 5, IncidentFixture.COMMANDER, IncidentFixture.RESPONDER, from, from.plusSeconds(3600));
        awaitSection(id, 2, "| Scribe | Carlos Mendes | 2026-03-01 10:05:00");
        read("viewer", id)
                .body("sections[2].body", not(containsString("| Scribe | Rin Tanaka")))
                .body("sections[2].body", containsString("2026-03-01 11:05:00"));
    }

    @Test
    void newsFlowIntoSectionsThatNobodyHasEditedAndIntoNoOther() {
        var incident = anIncident();
        var id = ApiFixture.drafting(events, incident);
        as("facilitator")
                .header("If-Match", "\"1\"")
                .body("{\"body\": \"Written by hand\"}")
                .put(ApiFixture.RETROSPECTIVES + "/" + id + "/sections/communication-timeline")
                .then()
                .statusCode(200);

        events.recorded(incident, 4, entry("BREAKTHROUGH", 45, "It was the retry limit", "ORGANISATION"));

        awaitSection(id, 3, "It was the retry limit");
        read("viewer", id).body("sections[2].body", is("Written by hand"));
    }

    @Test
    void anIncidentThatIsCalledOffGetsNoRetrospective() {
        var canceled = anIncident();
        events.declared(canceled, 1);
        events.publish(
                UUID.randomUUID(),
                canceled.id,
                2,
                new IncidentCanceled(canceled.status("CANCELED").snapshot(), "False alarm"));
        // One key, one partition, one order: when a later event of the same incident is applied, so is that one.
        events.recorded(canceled, 3, entry("NOTE", 1, "late note", "ORGANISATION"));
        var other = anIncident();
        ApiFixture.drafting(events, other);

        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> list("viewer", canceled.id).body("items", hasSize(0)));
    }

    @Test
    void anImportedRecordGetsNoRetrospectiveUnlessSomebodyAsksAndThePolicyIsSilentThen() {
        var imported = anIncident().mitigatedAfterMinutes(5).resolvedAfterMinutes(6);
        events.publish(
                UUID.randomUUID(),
                imported.id,
                1,
                new IncidentImported(imported.snapshot(), "status.example.com", "9632825"));
        events.resolved(imported, 2);
        var other = anIncident();
        ApiFixture.drafting(events, other);

        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> list("viewer", imported.id).body("items", hasSize(0)));

        await().untilAsserted(() -> as("facilitator")
                .body("{\"incidentId\": \"" + imported.id + "\", \"reason\": \"It taught us a lot\"}")
                .post(ApiFixture.RETROSPECTIVES)
                .then()
                .statusCode(201));
        events.resolved(imported, 3);
        ApiFixture.drafting(events, anIncident());
        list("viewer", imported.id).body("items", hasSize(1)).body("items[0].status", is("REQUESTED"));
    }

    @Test
    void aPoisonMessageGoesToTheDeadLettersAndTheNextEventIsApplied() {
        var incident = anIncident();

        events.poison(Topics.INCIDENT_EVENTS, incident.id, "dev.afterword.incident.resolved.v1");
        events.resolved(incident.mitigatedAfterMinutes(5).resolvedAfterMinutes(6), 2);

        awaitRetrospective("viewer", incident.id);
        as("admin")
                .get("/api/v1/operations/retros/dead-letters")
                .then()
                .statusCode(200)
                .body("items.topic", hasItem("incident-events"))
                .body("items.type", hasItem("dev.afterword.incident.resolved.v1"));
        as("manager").get("/api/v1/operations/retros/dead-letters").then().statusCode(403);
    }

    private static void awaitSection(String id, int section, String text) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> read("viewer", id).body("sections[" + section + "].body", containsString(text)));
    }
}
