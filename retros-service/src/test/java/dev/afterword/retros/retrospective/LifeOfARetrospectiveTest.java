package dev.afterword.retros.retrospective;

import static dev.afterword.retros.ApiFixture.FACILITATOR_ID;
import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.patch;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.retros.EventLogFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class LifeOfARetrospectiveTest {
    private static final String MANAGER_ID = "00000000-0000-4000-8000-000000000005";

    @Inject
    EventsFixture events;

    @Test
    void fromDraftToPublicationAndBackForARevision() {
        var id = drafting(events);
        move("facilitator", id, Map.of("to", "IN_REVIEW"))
                .statusCode(409)
                .body("type", is("/problems/retrospective-not-ready"))
                .body("errors[0].pointer", is("/ownerId"));
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200).body("status", is("IN_REVIEW"));
        move("facilitator", id, Map.of("to", "REVIEWED")).statusCode(409).body("type", is("/problems/own-review"));
        move("manager", id, Map.of("to", "REVIEWED"))
                .statusCode(200)
                .body("allowedTransitions", is(List.of("PUBLISHED", "DRAFTING")));
        move("facilitator", id, Map.of("to", "PUBLISHED"))
                .statusCode(409)
                .body("errors[0].pointer", is("/noActionsReason"));

        move("facilitator", id, Map.of("to", "PUBLISHED", "noActionsReason", "Nothing to change"))
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("publishedAt", notNullValue())
                .body("overdue", is(false));

        move("facilitator", id, Map.of("to", "DRAFTING")).statusCode(400).body("errors[0].pointer", is("/reason"));
        move("facilitator", id, Map.of("to", "DRAFTING", "reason", "A new finding"))
                .statusCode(200)
                .body("status", is("DRAFTING"));
    }

    @Test
    void nobodyApprovesWordsThatTheyHaveNotSeen() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        var read = Map.of("narrative", 1, "technical-analysis", 1);
        as("commander")
                .header("If-Match", "\"1\"")
                .body(Map.of("body", "Written while it was read"))
                .put(RETROSPECTIVES + "/" + id + "/sections/narrative")
                .then()
                .statusCode(200);

        move("manager", id, Map.of("to", "REVIEWED", "sectionVersions", read))
                .statusCode(409)
                .body("type", is("/problems/changed-since-read"))
                .body("detail", is("Somebody has written in it since: Narrative."))
                .body("errors.pointer", is(List.of("/sections/narrative")));
        move("manager", id, Map.of("to", "REVIEWED", "sectionVersions", Map.of("narrative", 2)))
                .statusCode(200);
    }

    @Test
    void theOwnerCannotBeChangedAroundTheReview() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);

        ownerIsKept(id, Map.of("ownerId", MANAGER_ID));
        ownerIsKept(id, Collections.singletonMap("ownerId", null));
        move("facilitator", id, Map.of("to", "REVIEWED")).statusCode(409).body("type", is("/problems/own-review"));
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        ownerIsKept(id, Map.of("ownerId", MANAGER_ID));
        move("manager", id, Map.of("to", "PUBLISHED", "noActionsReason", "Nothing to change"))
                .statusCode(200);
        ownerIsKept(id, Map.of("ownerId", MANAGER_ID));
        edit(id, Map.of("title", "A better title", "ownerId", FACILITATOR_ID))
                .statusCode(400)
                .body("errors.pointer", is(List.of("/title")));

        move("manager", id, Map.of("to", "DRAFTING", "reason", "Another owner")).statusCode(200);
        edit(id, Map.of("ownerId", MANAGER_ID)).statusCode(200).body("owner.id", is(MANAGER_ID));
    }

    private static void ownerIsKept(String id, Map<String, ?> patch) {
        edit(id, patch)
                .statusCode(400)
                .body("errors[0].pointer", is("/ownerId"))
                .body("errors[0].message", startsWith("is kept from review on"));
        read("viewer", id).body("owner.id", is(FACILITATOR_ID));
    }

    private static ValidatableResponse edit(String id, Map<String, ?> patch) {
        int version = read("manager", id).extract().path("version");
        return patch("manager", RETROSPECTIVES + "/" + id, version, patch);
    }

    @Test
    void anIllegalTransitionNamesTheLegalOnesAndChangesNothing() {
        var id = drafting(events);
        int version = read("viewer", id).extract().path("version");

        move("facilitator", id, Map.of("to", "CLOSED"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/problems/illegal-transition"))
                .body("allowedTransitions", is(List.of("IN_REVIEW")));

        read("viewer", id).body("version", is(version)).body("status", is("DRAFTING"));
    }

    @Test
    void aRepeatedTransitionHappensOnceAndAKeyBelongsToOneBody() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        var first = moveWith("Idempotency-Key", "submit", id, Map.of("to", "IN_REVIEW"))
                .statusCode(200)
                .extract()
                .asString();

        var second = moveWith("Idempotency-Key", "submit", id, Map.of("to", "IN_REVIEW"))
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(first, second);
        moveWith("Idempotency-Key", "submit", id, Map.of("to", "DRAFTING", "reason", "Not yet"))
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        read("viewer", id).body("status", is("IN_REVIEW"));
    }

    @Test
    void aTransitionOnAVersionThatIsGoneIsRefused() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        int version = read("viewer", id).extract().path("version");

        moveWith("If-Match", "\"" + (version - 1) + "\"", id, Map.of("to", "IN_REVIEW"))
                .statusCode(412);
        read("viewer", id).body("status", is("DRAFTING")).body("version", is(version));
        moveWith("If-Match", "\"" + version + "\"", id, Map.of("to", "IN_REVIEW"))
                .statusCode(200);
    }

    private static ValidatableResponse moveWith(String header, String value, String id, Map<String, ?> transition) {
        return as("facilitator")
                .header(header, value)
                .body(transition)
                .post(RETROSPECTIVES + "/" + id + "/transitions")
                .then();
    }

    @Test
    void aPersonDecidesWhereThePolicyLeavesIt() {
        var incident = anIncident().severity("SEV4").type("NEAR_MISS").customers(3L);
        events.mitigated(incident.mitigatedAfterMinutes(5), 1);
        var id = awaitRetrospective("facilitator", incident.id);
        read("viewer", id)
                .body("status", is("UNDECIDED"))
                .body("requirement", is("OPTIONAL"))
                .body("decision.outcome", is("UNDECIDED"))
                .body("sections", hasSize(7));

        move("facilitator", id, Map.of("to", "SKIPPED")).statusCode(400).body("errors[0].pointer", is("/reason"));
        move("facilitator", id, Map.of("to", "SKIPPED", "reason", "Known and fixed already"))
                .statusCode(200)
                .body("status", is("SKIPPED"))
                .body("decision.outcome", is("SKIP"))
                .body("decision.reason", is("Known and fixed already"))
                .body("decision.by.name", is("Farah Haddad"))
                .body("decision.policyVersion", is(0));
        move("responder", id, Map.of("to", "DRAFTING"))
                .statusCode(200)
                .body("decision.outcome", is("HOLD"))
                .body("decision.reason", startsWith("Rin Tanaka"));

        as("auditor")
                .get(RETROSPECTIVES + "/" + id + "/decision")
                .then()
                .statusCode(200)
                .body("items.outcome", is(List.of("HOLD", "SKIP", "UNDECIDED")))
                .body("items[2].by", nullValue())
                .body("items[2].facts.type", is("NEAR_MISS"));
    }

    @Test
    void anExerciseIsSkippedWithTheRuleThatSaysSo() {
        var incident = anIncident().type("EXERCISE");
        events.resolved(incident.mitigatedAfterMinutes(5).resolvedAfterMinutes(9), 1);
        var id = awaitRetrospective("viewer", incident.id);

        read("viewer", id)
                .body("status", is("SKIPPED"))
                .body("requirement", is("NONE"))
                .body("decision.reason", is("Rule 'Exercises' of policy version 1 matched: type is EXERCISE."));
        move("facilitator", id, Map.of("to", "DRAFTING", "reason", "The drill went badly"))
                .statusCode(200)
                .body("status", is("DRAFTING"));
    }

    @Test
    void everyChangeIsAnEventInOrder() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "DRAFTING", "reason", "More on the timeline"))
                .statusCode(200);

        await().untilAsserted(() -> assertEquals(
                List.of("decision-recorded", "opened", "details-changed", "language-checked", "submitted", "returned"),
                EventLogFixture.typesOf("viewer", id)));
    }
}
