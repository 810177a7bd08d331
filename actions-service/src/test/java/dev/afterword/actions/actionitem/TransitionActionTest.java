package dev.afterword.actions.actionitem;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.RESPONDER_ID;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.move;
import static dev.afterword.actions.ApiFixture.proposed;
import static dev.afterword.actions.ApiFixture.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.actions.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class TransitionActionTest {

    @Inject
    EventsFixture events;

    @Test
    void aCommitmentPromisesAnOwnerADateAndABound() {
        var id = proposed("Alert on lag");

        move(id, Map.of("to", "OPEN", "ownerId", RESPONDER_ID, "doneWhen", "A drill pages"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("OPEN"))
                .body("owner.id", is(RESPONDER_ID))
                .body("doneWhen", is("A drill pages"))
                .body("originalDueAt", notNullValue())
                .body("approver.name", is("Rin Tanaka"))
                .body(
                        "allowedTransitions",
                        containsInAnyOrder("IN_PROGRESS", "DONE", "DEFERRED", "CANCELED", "SUPERSEDED"));
    }

    @Test
    void aHalfCommitmentSaysWhatIsMissing() {
        var id = proposed("Alert on lag");

        move(id, Map.of("to", "OPEN")).statusCode(400).body("errors.pointer", contains("/ownerId", "/doneWhen"));
        read("viewer", id).body("status", is("PROPOSED"));
    }

    @Test
    void anIllegalMoveListsTheLegalOnes() {
        var id = proposed("Alert on lag");

        move(id, Map.of("to", "DONE"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/problems/illegal-transition"))
                .body("allowedTransitions", contains("OPEN", "DECLINED", "SUPERSEDED"));
    }

    @Test
    void aStaleVersionIsRefusedWhereOneIsGiven() {
        var id = committed("Alert on lag");

        as("responder")
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "IN_PROGRESS"))
                .post(ACTIONS + "/" + id + "/transitions")
                .then()
                .statusCode(412);
    }

    @Test
    void anActionIsSupersededByOneThatExists() {
        var old = committed("Alert on lag");
        var better = committed("Alert on lag and on disk");

        move(old, Map.of("to", "SUPERSEDED", "supersededBy", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].pointer", is("/supersededBy"));
        move(old, Map.of("to", "SUPERSEDED", "supersededBy", better))
                .statusCode(200)
                .body("supersededBy", is(better));
    }

    @Test
    void nobodyLearnsOfAnActionThatTheyMayNotSeeFromTheOneItReplaces() {
        var open = committed("Alert on lag");
        var secret = restricted("Rotate the leaked key");

        move(open, Map.of("to", "SUPERSEDED", "supersededBy", secret))
                .statusCode(400)
                .body("errors[0].pointer", is("/supersededBy"));
        read("responder", open).body("status", is("OPEN")).body("supersededBy", nullValue());

        move(secret, Map.of("to", "SUPERSEDED", "supersededBy", open)).statusCode(200);
    }

    private String restricted(String title) {
        var incident = EventsFixture.anIncident();
        events.declared(incident, "SEV1", EventsFixture.only("person:" + RESPONDER_ID));
        var body = Map.of("title", title, "incidentId", incident.id());
        // The incident is known here once its event has come.
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> as("responder").body(body).post(ACTIONS), answer -> answer.statusCode() == 201)
                .path("id");
    }

    @Test
    void ofTwoPeopleWhoMoveItAtOnceOneIsToldThatItMoved() {
        var id = committed("Alert on lag");

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> move(id, Map.of("to", "DONE")).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        Assertions.assertEquals(List.of(200, 409, 409, 409, 409, 409), answers);
    }
}
