package dev.afterword.restkit.identity;

import static dev.afterword.restkit.probe.Probes.PATH;
import static dev.afterword.restkit.probe.Probes.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestToken;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AccessTest {

    @Test
    void theCurrentUserIsWhoTheTokenSays() {
        as("commander")
                .get(PATH + "/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("00000000-0000-4000-8000-000000000002"))
                .body("name", equalTo("Carlos Mendes"))
                .body("username", equalTo("commander"))
                .body("roles", containsInAnyOrder("responder", "viewer"))
                .body("teams", containsInAnyOrder("payments"))
                .body("principals", containsInAnyOrder("person:00000000-0000-4000-8000-000000000002", "team:payments"));
    }

    @Test
    void aRequestWithoutATokenIsChallenged() {
        unauthenticated(given().get(PATH + "/me").then());
        unauthenticated(given().get("/api/v1/nothing").then());
        unauthenticated(
                given().contentType("application/json").body("{").post(PATH).then());
    }

    @Test
    void aBadTokenIsRefusedEveryTime() {
        refused(TestTokens.like("viewer").audience("another"));
        refused(TestTokens.like("viewer").issuer("https://another.test"));
        refused(TestTokens.like("viewer").lifetime(Duration.ofMinutes(-5)));
        refused(TestTokens.like("viewer").signedByAnotherKey());
        refused("nonsense");
        refused("");
    }

    @Test
    void aTokenThatDiffersFromAVerifiedOneIsNoHit() {
        String token = TestTokens.of("viewer");
        given().auth().oauth2(token).get(PATH + "/me").then().statusCode(200);
        char last = token.charAt(token.length() - 10);
        String tampered = token.substring(0, token.length() - 10)
                + (last == 'A' ? 'B' : 'A')
                + token.substring(token.length() - 9);
        refused(tampered);
        given().auth().oauth2(token).get(PATH + "/me").then().statusCode(200);
    }

    @Test
    void aVerifiedTokenKeepsItsRolesAndName() {
        String token = TestTokens.of("manager");
        for (int call = 0; call < 3; call++) {
            given().auth().oauth2(token).get(PATH + "/managers").then().statusCode(200);
            given().auth().oauth2(token).get(PATH + "/required").then().statusCode(200);
            given().auth().oauth2(token).get(PATH + "/me").then().body("name", equalTo("Maya Lindqvist"));
        }
    }

    @Test
    void aPersonWithoutTheRoleMayNot() {
        forbidden(as("viewer").get(PATH + "/managers").then());
        forbidden(as("viewer").get(PATH + "/required").then());
    }

    @Test
    void aPersonWithoutAnyRoleMayNothing() {
        forbidden(as("stranger").get(PATH + "/me").then());
        forbidden(as("stranger").get(PATH).then());
    }

    @Test
    void hooksAndHealthAreOpen() {
        given().body("abc").post("/hooks/v1/probe").then().statusCode(200).body(equalTo("3"));
        given().get("/q/health").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
    }

    private static void refused(TestToken token) {
        refused(token.sign());
    }

    private static void refused(String token) {
        for (int call = 0; call < 2; call++) {
            unauthenticated(given().header("Authorization", "Bearer " + token)
                    .get(PATH + "/me")
                    .then());
        }
    }

    private static void unauthenticated(ValidatableResponse response) {
        response.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("requestId", notNullValue());
    }

    private static void forbidden(ValidatableResponse response) {
        response.statusCode(403).contentType("application/problem+json").body("type", equalTo("/problems/forbidden"));
    }
}
