package dev.afterword.retros;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.read;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class ProblemsTest {
    private static final String TRANSITIONS = RETROSPECTIVES + "/" + UUID.randomUUID() + "/transitions";

    @Test
    void badBodiesNameTheField() {
        post("{\"to\": \"DONE\"}").statusCode(400).body("errors.pointer", hasItem("/to"));
        post("{\"to\": 3}").statusCode(400).body("errors.pointer", hasItem("/to"));
        post("{\"reason\": \"x\"}").statusCode(400).body("errors.pointer", hasItem("/to"));
        post("{\"to\": \"CLOSED\", \"reason\": 5}").statusCode(400).body("errors.pointer", hasItem("/reason"));
        post("{\"to\": \"CLOSED\", \"when\": \"now\"}").statusCode(400).body("errors.pointer", hasItem("/when"));
        post("{\"to\": \"CLOSED\", \"reason\": \"" + "x".repeat(2001) + "\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
    }

    @Test
    void whatIsNoJsonIsABadRequest() {
        for (var body : new String[] {"", "null", "[]", "{\"to\":", "\"CLOSED\"", "{} {}"}) {
            post(body).statusCode(400);
        }
        as("facilitator")
                .contentType("text/plain")
                .body("CLOSED")
                .post(TRANSITIONS)
                .then()
                .statusCode(415);
    }

    @Test
    void unknownIdsAreNotFoundAndBadOnesAreBad() {
        read("viewer", UUID.randomUUID().toString()).statusCode(404).body("type", is("/problems/not-found"));
        read("viewer", "RET-999999999").statusCode(404).body("requestId", notNullValue());
        read("viewer", "INC-1").statusCode(404);
        read("viewer", "not-an-id").statusCode(400);
        as("facilitator")
                .body("{\"reason\": \"x\"}")
                .post(RETROSPECTIVES + "/RET-1/factors/7/withdrawal")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse post(String body) {
        return as("facilitator").body(body).post(TRANSITIONS).then().contentType("application/problem+json");
    }
}
