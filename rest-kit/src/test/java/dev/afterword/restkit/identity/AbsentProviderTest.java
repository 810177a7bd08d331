package dev.afterword.restkit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AbsentProviderTest.NobodyThere.class)
class AbsentProviderTest {

    @Test
    void aServiceStartsWithoutTheProviderAndSaysSo() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/api/v1/probes/me").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.of("viewer"))
                .get("/api/v1/probes/me")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/temporarily-unavailable"));
    }

    /** A provider on a port where nothing listens. */
    public static class NobodyThere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/afterword");
        }
    }
}
