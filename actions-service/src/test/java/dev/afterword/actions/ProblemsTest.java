package dev.afterword.actions;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.move;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"x\",\"titel\":\"y\"}|/titel",
                "{\"title\":\"x\",\"kind\":\"DREAM\"}|/kind",
                "{\"title\":\"x\",\"kind\":3}|/kind",
                "{\"title\":7}|/title",
                "{\"title\":\" \"}|/title",
                "{}|/title",
                "{\"title\":\"x\",\"dueAt\":\"tomorrow\"}|/dueAt",
                "{\"title\":\"x\",\"dueAt\":\"+999999-01-01T00:00:00Z\"}|/dueAt",
                "{\"title\":\"x\",\"incidentId\":\"INC-1\"}|/incidentId",
                "{\"title\":\"a\\u0000b\"}|/title"
            })
    void aWrongFieldIsNamed(String body, String pointer) {
        as("responder")
                .body(body)
                .post(ACTIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"))
                .body("errors[0].pointer", is(pointer))
                .body("requestId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "[]", "null", "\"x\"", "", "{\"title\":\"x\"}{}"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        as("responder").body(body).post(ACTIONS).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0,?limit",
        "limit,201,?limit",
        "limit,many,?limit",
        "cursor,nonsense,?cursor",
        "status,DREAMING,?status",
        "overdue,maybe,?overdue",
        "retrospectiveId,RET-1,?retrospectiveId",
        "incidentId,nonsense,?incidentId",
        "ownerId,a\u0000b,?ownerId"
    })
    void aWrongFilterIsNamed(String name, String value, String pointer) {
        as("viewer").queryParam(name, value).get(ACTIONS).then().statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @Test
    void aTransitionToNowhereListsTheStates() {
        move(committed("Alert on lag"), Map.of("to", "GONE"))
                .statusCode(400)
                .body("errors[0].pointer", is("/to"))
                .body("errors[0].message", containsString("IN_PROGRESS"));
    }

    @Test
    void anActionIsNeverDeleted() {
        as("admin").delete(ACTIONS + "/" + committed("Alert on lag")).then().statusCode(405);
    }
}
