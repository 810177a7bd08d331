package dev.afterword.incidents.buddy;

import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BuddyTest {

    private static final String BUDDIES = "/api/v1/me/buddies";

    @AfterEach
    void forget() {
        for (var person : List.of("responder", "manager", "facilitator")) {
            as("commander").delete(BUDDIES + "/" + Api.idOf(person)).then().statusCode(204);
        }
    }

    @Test
    void buddiesComeBeforeThoseOneHopAway() {
        keep("manager", Map.of("kind", "ONE_HOP_AWAY", "note", "Knows the vendor"))
                .then()
                .statusCode(204);
        keep("responder", Map.of()).then().statusCode(204);

        as("commander")
                .get(BUDDIES)
                .then()
                .statusCode(200)
                .body("items.person.name", contains("Rin Tanaka", "Maya Lindqvist"))
                .body("items.kind", contains("BUDDY", "ONE_HOP_AWAY"))
                .body("items[0].note", nullValue())
                .body("items[1].note", equalTo("Knows the vendor"));
    }

    @Test
    void keptAgainTheyAreRememberedForSomethingElse() {
        keep("manager", Map.of("note", "Anything")).then().statusCode(204);
        keep("manager", Map.of("kind", "ONE_HOP_AWAY")).then().statusCode(204);

        as("commander")
                .get(BUDDIES)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ONE_HOP_AWAY"))
                .body("items[0].note", nullValue());
        as("commander").delete(BUDDIES + "/" + Api.idOf("manager")).then().statusCode(204);
        as("commander").get(BUDDIES).then().body("items", empty());
    }

    @Test
    void nobodyElseSeesThem() {
        keep("responder", Map.of("note", "Calm at night")).then().statusCode(204);

        for (var person : List.of("responder", "admin", "manager", "auditor", "viewer")) {
            as(person).get(BUDDIES).then().statusCode(200).body("items", empty());
        }
        as("admin")
                .get("/api/v1/people/" + Api.idOf("commander") + "/buddies")
                .then()
                .statusCode(404);
    }

    @Test
    void oneselfStrangersAndNonsenseAreRefused() {
        keep("commander", Map.of()).then().statusCode(400).body("errors.pointer", contains("{personId}"));
        as("commander")
                .body(Map.of())
                .put(BUDDIES + "/nobody")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("{personId}"));
        keep("responder", Map.of("kind", "BOSS")).then().statusCode(400).body("errors.pointer", contains("/kind"));
        keep("responder", Map.of("note", "x".repeat(301)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
    }

    private static Response keep(String person, Map<String, Object> body) {
        return as("commander").body(body).put(BUDDIES + "/" + Api.known(person));
    }
}
