package dev.afterword.retros.skip;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Skips under a policy that wants a second person for some; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class SkipTest {
    private static final String POLICY =
            """
            {"mode": "TAILORED", "undecidedAfterDays": 2, "rules": [
              {"name": "With a second person", "when": {"types": ["CAPACITY"]}, "requirement": "OPTIONAL",
               "skip": {"approval": true, "expiresInDays": 30}},
              {"name": "Everything else", "requirement": "OPTIONAL", "skip": {"approval": false}}]}""";

    private static final Map<String, String> SKIP = Map.of("to", "SKIPPED", "reason", "Known already");

    @Inject
    EventsFixture events;

    @Inject
    Pool pool;

    private IncidentFixture incident;

    @BeforeEach
    void publish() {
        as("manager").body(POLICY).post("/api/v1/retrospective-policies").then().statusCode(201);
        incident = anIncident();
    }

    @Test
    void aSkipWaitsForASecondPersonWhereThePolicySaysSo() {
        var id = undecided("CAPACITY");

        move("manager", id, SKIP).statusCode(200).body("status", is("UNDECIDED"));

        proposal("viewer", id)
                .statusCode(200)
                .body("by.name", is("Maya Lindqvist"))
                .body("reason", is("Known already"));
        answer("manager", id, Map.of("approved", true)).statusCode(409).body("type", is("/problems/own-skip"));
        answer("facilitator", id, Map.of("approved", true)).statusCode(403);
        answer("admin", id, Map.of("approved", false)).statusCode(400);
        answer("admin", id, Map.of("approved", true)).statusCode(204);
        read("viewer", id)
                .body("status", is("SKIPPED"))
                .body("skipExpiresAt", notNullValue())
                .body("undecidedSince", nullValue())
                .body("decision.by.name", is("Maya Lindqvist"))
                .body("decision.approvedBy.name", notNullValue());
        proposal("viewer", id).statusCode(404);
    }

    @Test
    void aRefusedSkipIsStillToBeDecidedAndTheRefusalIsKept() {
        var id = undecided("CAPACITY");
        move("manager", id, SKIP).statusCode(200);

        answer("admin", id, Map.of("approved", false, "reason", "It is the third time"))
                .statusCode(204);

        read("viewer", id)
                .body("status", is("UNDECIDED"))
                .body("decision.reason", is("Skip refused: It is the third time"));
        proposal("viewer", id).statusCode(404);
        answer("admin", id, Map.of("approved", true)).statusCode(404);
    }

    @Test
    void whatIsHeldAfterAllIsNotSkippedAnyMore() {
        var id = undecided("CAPACITY");
        move("manager", id, SKIP).statusCode(200);

        move("facilitator", id, Map.of("to", "DRAFTING")).statusCode(200).body("status", is("DRAFTING"));

        proposal("viewer", id).statusCode(404);
    }

    @Test
    void aSkipComesBackWhenItsTimeIsOver() {
        var id = undecided("CAPACITY");
        move("manager", id, SKIP).statusCode(200);
        answer("admin", id, Map.of("approved", true)).statusCode(204);

        run("update retrospective set skip_expires_at = now() - interval '1 minute' where id = '" + id + "'");

        await().untilAsserted(() -> read("viewer", id).body("status", is("UNDECIDED")));
        read("viewer", id)
                .body("decision.reason", containsString("The skip has expired"))
                .body("decision.by", nullValue())
                .body("undecidedSince", notNullValue());
        as("viewer").get(RETROSPECTIVES + "/" + id + "/decision").then().body("items", hasSize(3));
    }

    @Test
    void anybodyMayAskForOneThatWasSkipped() {
        var id = undecided("AVAILABILITY");
        move("facilitator", id, SKIP)
                .statusCode(200)
                .body("status", is("SKIPPED"))
                .body("skipExpiresAt", nullValue());

        as("viewer")
                .body(Map.of("incidentId", incident.key, "reason", "It came back"))
                .post(RETROSPECTIVES)
                .then()
                .statusCode(201)
                .body("id", is(id))
                .body("status", is("REQUESTED"))
                .body("decision.reason", is("Asked for again: It came back"));
    }

    @Test
    void whatWaitsLongerThanThePolicyAllowsShowsUp() {
        var id = undecided("AVAILABILITY");
        tooLong(true).body("items.id", not(hasItem(id)));

        run("update retrospective set undecided_since = now() - interval '50 hours' where id = '" + id + "'");

        tooLong(true)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.undecidedTooLong", is(true));
        tooLong(false).body("items.id", not(hasItem(id)));
        move("facilitator", id, Map.of("to", "DRAFTING")).statusCode(200);
        tooLong(true).body("items.id", not(hasItem(id)));
    }

    @Test
    void aStrangerLearnsNothingOfASkip() {
        incident.restrictedTo("person:" + IncidentFixture.RESPONDER.id(), "team:payments");
        events.mitigated(incident.type("CAPACITY").mitigatedAfterMinutes(20), 1);
        var id = awaitRetrospective("commander", incident.id);
        move("commander", id, SKIP).statusCode(200);

        proposal("viewer", id).statusCode(404);
        answer("admin", id, Map.of("approved", true)).statusCode(404);
    }

    private String undecided(String type) {
        events.mitigated(incident.type(type).mitigatedAfterMinutes(20), 1);
        return awaitRetrospective("viewer", incident.id);
    }

    private static ValidatableResponse tooLong(boolean wanted) {
        return as("viewer")
                .queryParam("undecidedTooLong", wanted)
                .queryParam("limit", 200)
                .get(RETROSPECTIVES)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse proposal(String person, String id) {
        return as(person).get(RETROSPECTIVES + "/" + id + "/skip-proposal").then();
    }

    private static ValidatableResponse answer(String person, String id, Map<String, ?> answer) {
        return as(person)
                .body(answer)
                .post(RETROSPECTIVES + "/" + id + "/skip-proposal/answer")
                .then();
    }

    private void run(String statement) {
        pool.query(statement).execute().await().indefinitely();
    }
}
