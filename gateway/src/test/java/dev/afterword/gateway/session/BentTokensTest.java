package dev.afterword.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.TrustTestTokens;
import dev.afterword.testkit.token.TestToken;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that no honest provider would hand out, signed by a key that the gateway trusts in this test alone. */
@GatewayTest
@TestProfile(TrustTestTokens.class)
class BentTokensTest {

    @Test
    void aTokenThatWasNotBentIsGood() {
        assertEquals(200, call(TestTokens.like("commander")).statusCode());
    }

    static Stream<Arguments> bent() {
        return Stream.of(
                Arguments.of("expired", TestTokens.like("commander").lifetime(Duration.ofMinutes(-1))),
                Arguments.of(
                        "for another audience", TestTokens.like("commander").audience("other")),
                Arguments.of("of another issuer", TestTokens.like("commander").issuer("https://other.test")),
                Arguments.of(
                        "signed by another key", TestTokens.like("commander").signedByAnotherKey()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bent")
    void aBentTokenIsRefused(String how, TestToken token) {
        var problem = Json.problem(401, call(token));
        assertEquals("/problems/unauthenticated", problem.path("type").asText());
    }

    private static HttpResponse<String> call(TestToken token) {
        return new Browser().get("/api/v1/incidents", "Authorization", "Bearer " + token.sign());
    }
}
