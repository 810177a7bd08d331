package dev.afterword.actions;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestToken;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class AccessTest {

    private static final String SOMETHING = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACTIONS,
                ACTIONS + "/ACT-1",
                ACTIONS + "/ACT-1/history",
                "/api/v1/events/action-item-events",
                "/api/v1/operations/actions/dead-letters"
            })
    void nothingIsReadWithoutATokenOrARole(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        as("stranger").get(path).then().statusCode(403).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ACT-1/transitions", "/ACT-1/verification"})
    void nothingIsWrittenByReaders(String path) {
        var body = Map.of("title", "x", "to", "OPEN", "outcome", "VERIFIED");
        given().contentType("application/json")
                .body(body)
                .post(ACTIONS + path)
                .then()
                .statusCode(401);
        for (var person : List.of("stranger", "viewer", "auditor")) {
            as(person).body(body).post(ACTIONS + path).then().statusCode(403);
        }
    }

    @Test
    void aTokenThatIsNotForUsIsNoToken() {
        var like = TestTokens.like("responder");
        assertUnauthenticated(like.audience("another-app"));
        assertUnauthenticated(TestTokens.like("responder").issuer("https://elsewhere.test"));
        assertUnauthenticated(TestTokens.like("responder").lifetime(Duration.ofMinutes(-5)));
        assertUnauthenticated(TestTokens.like("responder").signedByAnotherKey());
    }

    @Test
    void machinesMoveActionsButDoNotVerifyThem() {
        var id = committed("Alert on lag");
        var machine = TestTokens.like("admin").roles("integration").sign();

        given().auth()
                .oauth2(machine)
                .contentType("application/json")
                .body(Map.of("to", "DONE"))
                .post(ACTIONS + "/" + id + "/transitions")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(machine)
                .contentType("application/json")
                .body(Map.of("outcome", "NOT_DONE"))
                .post(ACTIONS + "/" + id + "/verification")
                .then()
                .statusCode(403);
        read("viewer", id).body("status", is("DONE"));
    }

    @Test
    void whatDoesNotExistIsNotFoundAndWhatIsNoIdIsAMistake() {
        read("viewer", SOMETHING).statusCode(404).body("type", is("/problems/not-found"));
        read("viewer", "INC-1").statusCode(404);
        read("viewer", "ACT-999999999").statusCode(404);
        read("viewer", "nonsense").statusCode(400);
        read("viewer", "ACT-0").statusCode(400);
    }

    private static void assertUnauthenticated(TestToken token) {
        given().auth().oauth2(token.sign()).get(ACTIONS).then().statusCode(401);
    }
}
