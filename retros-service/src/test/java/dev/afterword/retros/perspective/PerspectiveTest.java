package dev.afterword.retros.perspective;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class PerspectiveTest {

    @Inject
    EventsFixture events;

    @Test
    void accountsStandSideBySide() {
        var id = drafting(events);
        tell("commander", id, Map.of("saw", "Two dashboards that did not agree"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("author.name", is("Carlos Mendes"))
                .body("anonymous", is(false));
        tell("viewer", id, Map.of("knew", "The deploy was old", "expected", "A drain"))
                .statusCode(201);

        list("auditor", id)
                .body("items.author.name", contains("Carlos Mendes", "Victor Osei"))
                .body("items[1].saw", nullValue())
                .body("items[1].expected", is("A drain"));
    }

    @Test
    void onlyWhoToldItSaysItBetter() {
        var id = drafting(events);
        String told = tell("viewer", id, Map.of("saw", "A red light")).extract().path("id");
        var path = path(id) + "/" + told;

        patch("facilitator", path, 1, Map.of("saw", "Nothing")).statusCode(403);
        patch("viewer", path, 1, Map.of("expected", "A green one"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("saw", is("A red light"))
                .body("expected", is("A green one"));
        patch("viewer", path, 1, Map.of("saw", "Late")).statusCode(412);
        var nothing = new HashMap<String, Object>();
        nothing.put("saw", null);
        nothing.put("expected", null);
        patch("viewer", path, 2, nothing).statusCode(400).body("errors[0].pointer", is("/saw"));
    }

    @Test
    void whoToldItOrAFacilitatorTakesItBack() {
        var id = drafting(events);
        String mine = tell("viewer", id, Map.of("saw", "Mine")).extract().path("id");
        String yours = tell("commander", id, Map.of("saw", "Yours")).extract().path("id");

        as("viewer").delete(path(id) + "/" + yours).then().statusCode(403);
        as("viewer").delete(path(id) + "/" + mine).then().statusCode(204);
        as("facilitator").delete(path(id) + "/" + yours).then().statusCode(204);
        list("viewer", id).body("items", emptyIterable());
    }

    @Test
    void oneWithoutANameIsTakenBackWithItsKeyAlone() {
        var id = drafting(events);
        var key = UUID.randomUUID().toString();
        String told = anonymous("viewer", id, "I was alone at night", key)
                .statusCode(201)
                .body("author", nullValue())
                .body("anonymous", is(true))
                .extract()
                .path("id");

        patch("viewer", path(id) + "/" + told, 0, Map.of("saw", "Mine")).statusCode(403);
        as("viewer").delete(path(id) + "/" + told).then().statusCode(403);
        as("viewer")
                .header("Idempotency-Key", "another")
                .delete(path(id) + "/" + told)
                .then()
                .statusCode(403);
        as("viewer")
                .header("Idempotency-Key", key)
                .delete(path(id) + "/" + told)
                .then()
                .statusCode(204);
        list("viewer", id).body("items", emptyIterable());
    }

    @Test
    void aRequestThatIsSentTwiceTellsItOnce() {
        var id = drafting(events);
        for (var anonymous : new boolean[] {true, false}) {
            var key = UUID.randomUUID().toString();
            for (var i = 0; i < 2; i++) {
                send("viewer", id, Map.of("saw", "Once", "anonymous", anonymous), key)
                        .statusCode(201);
            }
            send("viewer", id, Map.of("saw", "Twice", "anonymous", anonymous), key)
                    .statusCode(422);
        }
        list("viewer", id).body("items", hasSize(2));
    }

    @Test
    void withoutWordsThereIsNothingToTell() {
        var id = drafting(events);

        tell("viewer", id, Map.of("saw", " ")).statusCode(400).body("errors[0].pointer", is("/saw"));
        tell("viewer", id, Map.of("anonymous", true)).statusCode(400).body("errors[0].pointer", is("/saw"));
        tell("viewer", id, Map.of("saw", "x".repeat(4001))).statusCode(400).body("errors[0].pointer", is("/saw"));
        tell("auditor", id, Map.of("saw", "x")).statusCode(403);
        list("viewer", id).body("items", emptyIterable());
    }

    @Test
    void namesInItPassTheLanguageCheck() {
        var id = drafting(events);
        anonymous("viewer", id, "The engineer forgot to check the pool", null).statusCode(201);

        as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/language")
                .then()
                .body("findings.place", hasItem(startsWith("/perspectives/")));
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(409);
    }

    @Test
    void afterReviewNobodyTellsMore() {
        var id = drafting(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        tell("viewer", id, Map.of("saw", "In review")).statusCode(201);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);

        tell("viewer", id, Map.of("saw", "Late")).statusCode(409).body("type", is("/problems/retrospective-not-open"));
        anonymous("viewer", id, "Late", null).statusCode(409);
    }

    @Test
    void aStrangerFindsNoTrace() {
        var id = restricted(events);
        String told =
                tell("commander", id, Map.of("saw", "Between us")).extract().path("id");

        as("viewer").get(path(id)).then().statusCode(404);
        tell("viewer", id, Map.of("saw", "x")).statusCode(404);
        anonymous("viewer", id, "x", null).statusCode(404);
        patch("viewer", path(id) + "/" + told, 1, Map.of("saw", "x")).statusCode(404);
        as("facilitator").delete(path(id) + "/" + told).then().statusCode(404);
    }

    private static ValidatableResponse list(String person, String id) {
        return as(person).get(path(id)).then().statusCode(200);
    }

    private static ValidatableResponse tell(String person, String id, Map<String, ?> told) {
        return send(person, id, told, null);
    }

    private static ValidatableResponse anonymous(String person, String id, String saw, String key) {
        return send(person, id, Map.of("saw", saw, "anonymous", true), key);
    }

    private static ValidatableResponse send(String person, String id, Map<String, ?> told, String key) {
        var request = as(person).body(told);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(path(id))
                .then();
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/perspectives";
    }
}
