package dev.afterword.retros.why;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.factor;
import static dev.afterword.retros.ApiFixture.patch;
import static dev.afterword.retros.ApiFixture.restricted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class WhyChainTest {

    @Inject
    EventsFixture events;

    @Test
    void aChainBranchesAndGoesAsDeepAsItNeeds() {
        var id = drafting(events);
        var start = answer(id, null, "Checkout refused cards");
        var pool = answer(id, start, "The pool had no connection left");
        answer(id, start, "The queue was paused for maintenance");
        answer(id, pool, "Retries had no limit");

        read("viewer", id)
                .body("items", hasSize(1))
                .body("items[0].statement", is("Checkout refused cards"))
                .body(
                        "items[0].answers.statement",
                        contains("The pool had no connection left", "The queue was paused for maintenance"))
                .body("items[0].answers[0].answers.statement", contains("Retries had no limit"))
                .body("items[0].answers[0].parentId", is(start));
    }

    @Test
    void anAnswerIsAFactorAndShowsItsEvidence() {
        var id = drafting(events);
        var factor = factor(id, "Retries had no limit", "TECHNOLOGY", "LATENT");
        String entry = as("viewer").get(RETROSPECTIVES + "/" + id + "/timeline").path("items[0].id");
        var start = answer(id, null, "The pool ran dry");

        send(
                        id,
                        Map.of(
                                "parentId",
                                start,
                                "question",
                                "Why did it run dry?",
                                "factorId",
                                factor,
                                "timelineEntryIds",
                                List.of(entry),
                                "links",
                                List.of(Map.of("url", "https://grafana.example.org/d/pool"))))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("statement", is("Retries had no limit"))
                .body("answer", nullValue())
                .body("factorStands", is(true));

        as("responder")
                .body(Map.of("reason", "There was one"))
                .post(RETROSPECTIVES + "/" + id + "/factors/" + factor + "/withdrawal")
                .then()
                .statusCode(200);
        read("viewer", id)
                .body("items[0].answers[0].statement", is("Retries had no limit"))
                .body("items[0].answers[0].factorStands", is(false))
                .body("items[0].answers[0].timelineEntryIds", is(List.of(entry)));
    }

    @Test
    void anAnswerIsSaidBetterAndTakenAwayWithAllBelowIt() {
        var id = drafting(events);
        var start = answer(id, null, "Checkout refused cards");
        var pool = answer(id, start, "The pool");
        answer(id, pool, "Retries had no limit");

        patch("responder", path(id) + "/" + pool, 1, Map.of("answer", "The pool ran dry"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("statement", is("The pool ran dry"));
        patch("responder", path(id) + "/" + pool, 1, Map.of("answer", "Late")).statusCode(412);
        var nothing = new HashMap<String, Object>();
        nothing.put("answer", null);
        patch("responder", path(id) + "/" + pool, 2, nothing).statusCode(400).body("errors[0].pointer", is("/answer"));

        as("responder").delete(path(id) + "/" + pool).then().statusCode(204);
        read("viewer", id).body("items[0].answers", emptyIterable());
        as("responder").delete(path(id) + "/" + pool).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        var id = drafting(events);
        var any = UUID.randomUUID().toString();

        send(id, Map.of("answer", " ")).statusCode(400).body("errors[0].pointer", is("/answer"));
        send(id, Map.of("answer", "x", "parentId", any)).statusCode(400).body("errors[0].pointer", is("/parentId"));
        send(id, Map.of("factorId", any)).statusCode(400).body("errors[0].pointer", is("/factorId"));
        send(id, Map.of("answer", "x", "timelineEntryIds", List.of(any)))
                .statusCode(400)
                .body("errors[0].pointer", is("/timelineEntryIds/0"));
        send(id, Map.of("answer", "x".repeat(1001))).statusCode(400).body("errors[0].pointer", is("/answer"));
        send(id, Map.of("answer", "x", "links", List.of(Map.of("url", "ftp://x"))))
                .statusCode(400)
                .body("errors[0].pointer", is("/links/0/url"));

        read("viewer", id).body("items", emptyIterable());
    }

    @Test
    void aChainHasAnEnd() {
        var id = drafting(events);
        String above = null;
        for (var i = 0; i < WhyProblems.DEEPEST; i++) {
            above = answer(id, above, "Answer " + i);
        }

        send(id, Map.of("answer", "One more", "parentId", above))
                .statusCode(409)
                .body("type", is("/problems/why-chains-full"));
    }

    @Test
    void aRequestThatIsSentTwiceAnswersOnce() {
        var id = drafting(events);
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("responder")
                    .header("Idempotency-Key", key)
                    .body(Map.of("answer", "Once"))
                    .post(path(id))
                    .then()
                    .statusCode(201);
        }
        read("viewer", id).body("items", hasSize(1));
    }

    @Test
    void wordsOfAnAnswerPassTheLanguageCheck() {
        var id = drafting(events);
        answer(id, null, "Because the engineer was careless");

        as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/language")
                .then()
                .body("findings.place", hasItem(startsWith("/whyChains/")));
    }

    @Test
    void aStrangerFindsNoTraceAndAReaderWritesNothing() {
        var id = restricted(events);
        var any = UUID.randomUUID().toString();

        as("viewer").get(path(id)).then().statusCode(404);
        send(id, Map.of("answer", "x")).statusCode(404);
        patch("responder", path(id) + "/" + any, 1, Map.of("answer", "x")).statusCode(404);
        as("responder").delete(path(id) + "/" + any).then().statusCode(404);
        as("commander").get(path(id)).then().statusCode(200).body("items", emptyIterable());
        as("viewer")
                .body(Map.of("answer", "x"))
                .post(path(drafting(events)))
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse read(String person, String id) {
        return as(person).get(path(id)).then().statusCode(200);
    }

    private static String answer(String id, String parent, String words) {
        var body = new HashMap<String, Object>(Map.of("answer", words));
        body.put("parentId", parent);
        return send(id, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(String id, Map<String, ?> answer) {
        return as("responder").body(answer).post(path(id)).then();
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/why-chains";
    }
}
