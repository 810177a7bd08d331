package dev.afterword.actions.source;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.read;
import static dev.afterword.actions.EventsFixture.everybody;
import static dev.afterword.actions.EventsFixture.proposal;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.afterword.actions.EventsFixture;
import dev.afterword.contracts.Topics;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class RetrospectiveEventsConsumerTest {

    @Inject
    EventsFixture events;

    @Test
    void aProposalBecomesAProposedActionWithTheSameId() {
        var incident = EventsFixture.anIncident();
        var retrospective = UUID.randomUUID();
        var action = UUID.randomUUID();

        events.publish(UUID.randomUUID(), retrospective, 1, proposal(incident, retrospective, action, everybody()));

        awaitAction(action);
        var dueAt = read("viewer", action.toString())
                .body("status", is("PROPOSED"))
                .body("title", is("Alert on replication lag"))
                .body("kind", is("DETECT"))
                .body("priority", is("P1"))
                .body("severity", is("SEV1"))
                .body("incidentId", is(incident.id().toString()))
                .body("incidentKey", is(incident.key()))
                .body("retrospectiveId", is(retrospective.toString()))
                .body("factorIds", hasSize(1))
                .body("proposedBy.name", is("Farah Haddad"))
                .extract()
                .<String>path("dueAt");
        var days = Duration.between(Instant.now(), Instant.parse(dueAt)).toDays();
        Assertions.assertTrue(days >= 14 && days <= 15, "due in " + days + " days and not by severity");
    }

    @Test
    void aProposalThatArrivesTwiceIsOneAction() {
        var incident = EventsFixture.anIncident();
        var retrospective = UUID.randomUUID();
        var event = proposal(incident, retrospective, UUID.randomUUID(), everybody());
        var eventId = UUID.randomUUID();

        events.publish(eventId, retrospective, 1, event);
        events.publish(eventId, retrospective, 1, event);
        events.publish(UUID.randomUUID(), retrospective, 2, event);
        var last = UUID.randomUUID();
        events.publish(UUID.randomUUID(), retrospective, 3, proposal(incident, retrospective, last, everybody()));

        awaitAction(last);
        as("viewer")
                .queryParam("retrospectiveId", retrospective)
                .get(ACTIONS)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void aPoisonMessageGoesToTheDeadLettersAndTheNextEventIsApplied() {
        var incident = EventsFixture.anIncident();
        var retrospective = UUID.randomUUID();
        var action = UUID.randomUUID();

        events.poison(Topics.RETROSPECTIVE_EVENTS, retrospective, "dev.afterword.retrospective.action-proposed.v1");
        events.publish(UUID.randomUUID(), retrospective, 2, proposal(incident, retrospective, action, everybody()));

        awaitAction(action);
        as("admin")
                .get("/api/v1/operations/actions/dead-letters")
                .then()
                .statusCode(200)
                .body("items.topic", hasItem("retrospective-events"))
                .body("items.type", hasItem("dev.afterword.retrospective.action-proposed.v1"));
        as("manager").get("/api/v1/operations/actions/dead-letters").then().statusCode(403);
    }

    private static void awaitAction(UUID id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read("viewer", id.toString()).statusCode(200));
    }
}
