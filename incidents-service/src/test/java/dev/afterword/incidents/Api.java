package dev.afterword.incidents;

import static io.restassured.RestAssured.given;

import dev.afterword.testkit.json.CompiledPaths;
import dev.afterword.testkit.token.TestPerson;
import dev.afterword.testkit.token.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** The API as tests speak it: who calls, with what. */
public final class Api {

    public static final String INCIDENTS = "/api/v1/incidents";

    static {
        CompiledPaths.install();
    }

    private Api() {}

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person)).contentType(ContentType.JSON);
    }

    /** Makes a person known, as their first call does, and gives their id. */
    public static String known(String person) {
        as(person).get("/api/v1/me").then().statusCode(200);
        return idOf(person);
    }

    public static String idOf(String person) {
        return TestPerson.named(person).id();
    }

    /** A declared incident, as the commander sees it. */
    public static JsonPath declared(Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of("title", "Checkout fails", "severity", "SEV2"));
        body.putAll(details);
        return as("commander")
                .body(body)
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static String declaredId() {
        return declared(Map.of()).getString("id");
    }

    /** An incident that only its declarer, the commander, may see. */
    public static String restrictedId() {
        return declared(Map.of("visibility", "RESTRICTED", "title", "Keys leaked"))
                .getString("id");
    }

    public static Response move(String id, Map<String, Object> transition) {
        return as("commander").body(transition).post(INCIDENTS + "/" + id + "/transitions");
    }

    /** Moves through the statuses one after another. */
    public static void moved(String id, String... statuses) {
        for (var status : statuses) {
            move(id, Map.of("to", status, "reason", "for the test")).then().statusCode(200);
        }
    }

    public static Response patch(String person, String id, String etag, Object patch) {
        return as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(INCIDENTS + "/" + id);
    }

    /** Gives a person a role on an incident. */
    public static Response assign(String id, String person, String role) {
        return assign(id, person, role, null);
    }

    /** Gives a person a role in a sub-team, or in none where that is null. */
    public static Response assign(String id, String person, String role, String subTeam) {
        var body = new HashMap<String, Object>(Map.of("personId", known(person), "role", role));
        body.put("subTeam", subTeam);
        return as("commander").body(body).post(INCIDENTS + "/" + id + "/roles");
    }

    public static JsonPath read(String id) {
        return as("commander")
                .get(INCIDENTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
