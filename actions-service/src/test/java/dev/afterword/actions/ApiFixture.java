package dev.afterword.actions;

import static io.restassured.RestAssured.given;

import dev.afterword.testkit.json.CompiledPaths;
import dev.afterword.testkit.token.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Talks to the service as one of the demo people, and brings actions into a state through the API alone. */
public final class ApiFixture {

    public static final String ACTIONS = "/api/v1/actions";
    public static final String RESPONDER_ID = "00000000-0000-4000-8000-000000000003";
    public static final String COMMANDER_ID = "00000000-0000-4000-8000-000000000002";

    static {
        CompiledPaths.install();
    }

    private ApiFixture() {}

    public static RequestSpecification as(String person) {
        return given().header("Authorization", TestTokens.bearer(person)).contentType(ContentType.JSON);
    }

    /** Id of an action that the responder proposed. */
    public static String proposed(String title) {
        return as("responder")
                .body(Map.of("title", title))
                .post(ACTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Id of an action that the responder owns. */
    public static String committed(String title) {
        var id = proposed(title);
        move(id, Map.of("to", "OPEN", "ownerId", RESPONDER_ID, "doneWhen", "A drill pages the rota"))
                .statusCode(200);
        return id;
    }

    /** Id of an action that the responder owns and has done. */
    public static String done(String title) {
        var id = committed(title);
        move(id, Map.of("to", "DONE")).statusCode(200);
        return id;
    }

    /** Takes an action to another state as the responder. */
    public static ValidatableResponse move(String id, Map<String, ?> transition) {
        return as("responder")
                .body(transition)
                .post(ACTIONS + "/" + id + "/transitions")
                .then();
    }

    /** Judges an action. */
    public static ValidatableResponse judge(String person, String id, Map<String, ?> verdict) {
        return as(person)
                .body(verdict)
                .post(ACTIONS + "/" + id + "/verification")
                .then();
    }

    public static ValidatableResponse read(String person, String id) {
        return as(person).get(ACTIONS + "/" + id).then();
    }
}
