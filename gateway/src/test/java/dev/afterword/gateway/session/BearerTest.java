package dev.afterword.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.Tokens;
import dev.afterword.testkit.token.TestTokens;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@GatewayTest
class BearerTest {

    @Test
    void aValidTokenIsForwardedAsItIs() {
        var token = Tokens.access("commander");
        for (var time = 0; time < 2; time++) {
            var answer = call(token);
            assertEquals(
                    "Bearer " + token,
                    Json.of(answer).path("headers").path("authorization").asText());
        }
        var session = Json.of(new Browser().get("/api/v1/session", "Authorization", "Bearer " + token));
        assertEquals("commander", session.path("username").asText());
    }

    @Test
    void aTamperedTokenIsRefusedEvenAfterTheTrueOneWasSeen() {
        var token = Tokens.access("viewer");
        assertEquals(200, call(token).statusCode());
        var signature = token.lastIndexOf('.') + 10;
        var other = token.charAt(signature) == 'A' ? 'B' : 'A';
        Json.problem(401, call(token.substring(0, signature) + other + token.substring(signature + 1)));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        Json.problem(401, call(TestTokens.of("commander")));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        Json.problem(401, call(Tokens.id("commander")));
    }

    @Test
    void rubbishIsRefused() {
        Json.problem(401, call("rubbish"));
        Json.problem(401, new Browser().get("/api/v1/incidents", "Authorization", "Basic YTpi"));
    }

    @Test
    void aBadTokenIsNotSavedByAGoodSession() {
        var browser = Browser.loggedIn("commander");
        Json.problem(401, browser.get("/api/v1/incidents", "Authorization", "Bearer rubbish"));
        assertTrue(Json.of(browser.get("/api/v1/session")).path("authenticated").asBoolean());
    }

    @Test
    void aBearerCallGetsNoCookies() {
        assertFalse(
                call(Tokens.access("viewer")).headers().firstValue("Set-Cookie").isPresent());
    }

    private static HttpResponse<String> call(String token) {
        return new Browser().get("/api/v1/incidents", "Authorization", "Bearer " + token);
    }
}
