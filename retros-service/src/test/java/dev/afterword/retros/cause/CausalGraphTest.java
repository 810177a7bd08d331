package dev.afterword.retros.cause;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.factor;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.patch;
import static dev.afterword.retros.ApiFixture.restricted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.retros.EventLogFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class CausalGraphTest {

    @Inject
    EventsFixture events;

    @Test
    void factorsAndEntriesLeadToEachOtherAndToTheIncident() {
        var id = drafting(events);
        var retries = factor(id, "Retries had no limit", "TECHNOLOGY", "LATENT");
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        String entry = as("viewer").get(RETROSPECTIVES + "/" + id + "/timeline").path("items[0].id");

        link(id, retries, pool, "MADE_LIKELIER")
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"1\"");
        link(id, pool, null, "TRIGGERED").statusCode(201);
        link(id, entry, null, "LIMITED").statusCode(201);

        read("viewer", id)
                .body("nodes.kind", contains("FACTOR", "FACTOR", "ENTRY", "OUTCOME"))
                .body("links", hasSize(3))
                .body("links[1].to", is(incident(id)))
                .body("loops", emptyIterable())
                .body("feedback", emptyIterable());
    }

    @Test
    void aLinkThatClosesALoopIsShownAsFeedback() {
        var id = drafting(events);
        var load = factor(id, "Load grew with each timeout", "TECHNOLOGY", "ENABLER");
        var timeouts = factor(id, "Timeouts led to retries", "TECHNOLOGY", "ENABLER");
        link(id, load, timeouts, "MADE_WORSE").statusCode(201);
        String back =
                link(id, timeouts, load, "MADE_WORSE").statusCode(201).extract().path("id");

        read("viewer", id)
                .body("loops[0]", hasSize(2))
                .body("loops[0]", hasItem(load))
                .body("feedback", contains(back));
    }

    @Test
    void aLinkIsSaidBetterAndTakenAway() {
        var id = drafting(events);
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        String link = link(id, pool, null, "TRIGGERED").extract().path("id");
        var path = path(id) + "/links/" + link;

        patch("responder", path, 1, Map.of("because", "each retry took a connection"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("because", is("each retry took a connection"))
                .body("kind", is("TRIGGERED"));
        patch("responder", path, 1, Map.of("kind", "LIMITED")).statusCode(412);
        var nothing = new HashMap<String, Object>();
        nothing.put("kind", null);
        patch("responder", path, 2, nothing).statusCode(400).body("errors[0].pointer", is("/kind"));
        as("responder").delete(path).then().statusCode(204);
        as("responder").delete(path).then().statusCode(404);
        read("viewer", id).body("links", emptyIterable());
    }

    @Test
    void whatDidNotContributeOrWasWithdrawnLeadsNowhere() {
        var id = drafting(events);
        var aside = factor(id, "A disk was nearly full", "TECHNOLOGY", "NOT_CONTRIBUTING");
        var gone = factor(id, "The deploy broke it", "PROCESS", "TRIGGER");
        link(id, aside, null, "TRIGGERED").statusCode(400).body("errors[0].pointer", is("/from"));
        link(id, gone, null, "TRIGGERED").statusCode(201);

        as("responder")
                .body(Map.of("reason", "It came later"))
                .post(RETROSPECTIVES + "/" + id + "/factors/" + gone + "/withdrawal")
                .then()
                .statusCode(200);

        read("viewer", id).body("nodes", hasSize(1)).body("links", emptyIterable());
        link(id, gone, null, "TRIGGERED").statusCode(400).body("errors[0].pointer", is("/from"));
    }

    @Test
    void aLinkThatIsNoneIsRefusedAndChangesNothing() {
        var id = drafting(events);
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        var other = factor(drafting(events), "Of another one", "TECHNOLOGY", "TRIGGER");

        link(id, pool, pool, "TRIGGERED").statusCode(400).body("errors[0].pointer", is("/to"));
        link(id, incident(id), pool, "TRIGGERED").statusCode(400).body("errors[0].pointer", is("/from"));
        link(id, other, null, "TRIGGERED").statusCode(400).body("errors[0].pointer", is("/from"));
        link(id, pool, other, "TRIGGERED").statusCode(400).body("errors[0].pointer", is("/to"));
        link(id, pool, null, "ROOT_CAUSE").statusCode(400).body("errors[0].pointer", is("/kind"));
        link(id, "x", null, "TRIGGERED").statusCode(400);

        read("viewer", id).body("links", emptyIterable());
    }

    @Test
    void twoAreLinkedOnceAlsoWhenARequestIsSentTwice() {
        var id = drafting(events);
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("responder")
                    .header("Idempotency-Key", key)
                    .body(Map.of("from", pool, "kind", "TRIGGERED"))
                    .post(path(id) + "/links")
                    .then()
                    .statusCode(201);
        }

        link(id, pool, null, "MADE_WORSE").statusCode(409).body("type", is("/problems/causal-link-exists"));
        read("viewer", id).body("links", hasSize(1));
    }

    @Test
    void openPagesHearThatTheGraphIsAnotherOne() {
        var id = drafting(events);
        link(id, factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER"), null, "TRIGGERED");

        await().pollInterval(Duration.ofMillis(200)).untilAsserted(() -> assertThat(
                        EventLogFixture.eventsOf("facilitator", id).toString())
                .contains("causalGraph"));
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        var id = drafting(events);
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        String link = link(id, pool, null, "TRIGGERED").extract().path("id");
        patch(
                        "responder",
                        RETROSPECTIVES + "/" + id + "/factors/" + pool,
                        1,
                        Map.of("disposition", Map.of("kind", "ACCEPTED", "reason", "Rare")))
                .statusCode(200);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);
        move("manager", id, Map.of("to", "PUBLISHED", "noActionsReason", "Accepted"))
                .statusCode(200);

        link(id, pool, null, "LIMITED").statusCode(409).body("type", is("/problems/retrospective-not-open"));
        patch("responder", path(id) + "/links/" + link, 1, Map.of("kind", "LIMITED"))
                .statusCode(409);
        as("responder").delete(path(id) + "/links/" + link).then().statusCode(409);
        read("viewer", id).body("links.kind", contains("TRIGGERED"));
    }

    @Test
    void wordsOfALinkPassTheLanguageCheck() {
        var id = drafting(events);
        var pool = factor(id, "The pool ran dry", "TECHNOLOGY", "TRIGGER");
        as("responder")
                .body(Map.of("from", pool, "kind", "TRIGGERED", "because", "the engineer was careless"))
                .post(path(id) + "/links")
                .then()
                .statusCode(201);

        as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/language")
                .then()
                .body("findings.place", hasItem(startsWith("/causalGraph/links/")));
    }

    @Test
    void aStrangerFindsNoTraceAndAReaderWritesNothing() {
        var id = restricted(events);
        var any = UUID.randomUUID().toString();

        as("viewer").get(path(id)).then().statusCode(404);
        link(id, any, null, "TRIGGERED").statusCode(404);
        patch("responder", path(id) + "/links/" + any, 1, Map.of("kind", "LIMITED"))
                .statusCode(404);
        as("responder").delete(path(id) + "/links/" + any).then().statusCode(404);
        as("commander").get(path(id)).then().statusCode(200).body("nodes", not(emptyIterable()));
        as("viewer")
                .body(Map.of("from", any, "kind", "TRIGGERED"))
                .post(path(drafting(events)) + "/links")
                .then()
                .statusCode(403);
    }

    private static String incident(String id) {
        return as("viewer").get(RETROSPECTIVES + "/" + id).path("incidentId");
    }

    private static ValidatableResponse read(String person, String id) {
        return as(person).get(path(id)).then().statusCode(200);
    }

    private static ValidatableResponse link(String id, String from, String to, String kind) {
        var body = new HashMap<String, Object>(Map.of("from", from, "kind", kind));
        body.put("to", to);
        return as("responder").body(body).post(path(id) + "/links").then();
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/causal-graph";
    }
}
