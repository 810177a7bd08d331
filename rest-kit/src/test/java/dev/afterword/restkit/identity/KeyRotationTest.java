package dev.afterword.restkit.identity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeyRotationTest.ShortMemory.class)
@WithTestResource(RotatingProvider.class)
class KeyRotationTest {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @BeforeEach
    void repair() {
        provider("/repair");
    }

    @Test
    void aRemovedKeyStopsBeingTrustedSoon() {
        String old = provider("/token");
        me(old).statusCode(200);

        provider("/rotate");
        String fresh = provider("/token");

        me(fresh).statusCode(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> me(old).statusCode(401));
        me(fresh).statusCode(200);
        me("nonsense").statusCode(401);
        me(fresh.substring(0, fresh.length() - 20)).statusCode(401);
    }

    @Test
    void aProviderThatIsOutOfOrderIsNotTheCallersFault() {
        String token = provider("/token");
        provider("/rotate");
        String unknown = provider("/token");
        provider("/break");

        me(unknown)
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/temporarily-unavailable"));
        provider("/repair");
        me(unknown).statusCode(200);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> me(token).statusCode(401));
    }

    private String provider(String path) {
        return given().get(provider + path).then().statusCode(200).extract().asString();
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/probes/me").then();
    }

    /** The defaults of the kit with shorter times. */
    public static class ShortMemory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.jwks.cache-time-to-live", "1S",
                    "quarkus.oidc.jwks.clean-up-timer-interval", "1S",
                    "afterword.identity.cache-max-age", "PT1S");
        }
    }
}
