package dev.afterword.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.TrustTestTokens;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(TrustTestTokens.class)
class HostCookiesTest {

    @Test
    void aSessionLivesInCookiesOfThisHostAlone() {
        var browser = new Browser();
        for (var cookie : browser.get("/auth/login").headers().allValues("Set-Cookie")) {
            assertTrue(cookie.startsWith("__Host-q_"), cookie);
            assertTrue(cookie.contains("Secure") && cookie.contains("Path=/;"), cookie);
        }
        browser.logIn("viewer", "/");
        assertTrue(browser.gatewayCookies().keySet().stream().allMatch(name -> name.startsWith("__Host-q_")));
        assertEquals(
                "viewer",
                Json.of(browser.get("/api/v1/session")).path("username").asText());
    }

    @Test
    void leavingTakesTheCookiesAway() {
        var browser = Browser.loggedIn("viewer");
        browser.post("/auth/logout", "", "Sec-Fetch-Site", "same-origin");
        assertTrue(browser.gatewayCookies().keySet().stream().noneMatch(name -> name.contains("session")));
    }

    @Test
    void aCookieWithoutThePrefixIsNoSession() {
        var browser = Browser.loggedIn("viewer");
        var cookies = browser.gatewayCookies().entrySet().stream()
                .map(cookie -> cookie.getKey().replace("__Host-", "") + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        var session = Json.of(new Browser().get("/api/v1/session", "Cookie", cookies));
        assertFalse(session.path("authenticated").asBoolean());
    }
}
