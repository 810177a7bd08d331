package dev.afterword.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import org.junit.jupiter.api.Test;

@GatewayTest
class LogoutTest {

    @Test
    void loggingOutEndsTheSessionHereAndAtTheProvider() {
        var browser = Browser.loggedIn("commander");
        var answer = browser.post("/auth/logout", "", "Sec-Fetch-Site", "same-origin");
        assertEquals(303, answer.statusCode());
        var away = Browser.location(answer);
        assertTrue(away.startsWith(GatewayStack.issuer() + "/protocol/openid-connect/logout?id_token_hint="), away);
        assertFalse(
                Json.of(browser.get("/api/v1/session")).path("authenticated").asBoolean());

        var back = browser.get(away);
        assertTrue(Browser.location(back).startsWith(GatewayStack.url("/")), "the provider leads back");
        var again = browser.get(Browser.location(browser.get("/auth/login")));
        assertTrue(again.body().contains("<form"), "the provider asks for the password again");
    }

    @Test
    void anotherSiteCannotLogAPersonOut() {
        var browser = Browser.loggedIn("commander");
        Json.problem(403, browser.get("/auth/logout", "Sec-Fetch-Site", "cross-site"));
        Json.problem(403, browser.post("/auth/logout", "", "Origin", "https://evil.example"));
        assertTrue(Json.of(browser.get("/api/v1/session")).path("authenticated").asBoolean());
    }

    @Test
    void loggingOutWithoutASessionLeadsHome() {
        var answer = new Browser().post("/auth/logout", "");
        assertEquals(303, answer.statusCode());
        assertEquals("/", Browser.location(answer));
    }
}
