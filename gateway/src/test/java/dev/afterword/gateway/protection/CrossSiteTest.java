package dev.afterword.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@GatewayTest
class CrossSiteTest {

    private static Browser browser;

    @BeforeAll
    static void logIn() {
        browser = Browser.loggedIn("commander");
    }

    @Test
    void aWriteWithASessionNeedsTheHeaderOrProofOfItsOrigin() {
        Json.problem(403, browser.post("/api/v1/incidents", "{}"));
        assertEquals(
                200,
                browser.post("/api/v1/incidents", "{}", "X-Afterword-CSRF", "1").statusCode());
        assertEquals(
                200,
                browser.post("/api/v1/incidents", "{}", "Sec-Fetch-Site", "same-origin")
                        .statusCode());
        assertEquals(
                200,
                browser.post("/api/v1/incidents", "{}", "Origin", GatewayStack.url(""))
                        .statusCode());
    }

    @Test
    void aWriteFromAnotherSiteIsRefusedEvenWithTheHeader() {
        Json.problem(
                403, browser.post("/api/v1/incidents", "{}", "X-Afterword-CSRF", "1", "Sec-Fetch-Site", "cross-site"));
        Json.problem(
                403,
                browser.post("/api/v1/incidents", "{}", "X-Afterword-CSRF", "1", "Origin", "https://evil.example"));
        Json.problem(403, browser.post("/api/v1/incidents", "{}", "Sec-Fetch-Site", "same-site"));
        Json.problem(403, browser.post("/api/v1/incidents", "{}", "Sec-Fetch-Site", "none"));
    }

    @Test
    void readingWithASessionNeedsNothingMore() {
        assertEquals(200, browser.get("/api/v1/incidents").statusCode());
    }

    @Test
    void aBearerCallIsExempt() {
        var answer =
                new Browser().post("/api/v1/incidents", "{}", "Authorization", "Bearer " + Tokens.access("commander"));
        assertEquals(200, answer.statusCode());
    }

    @Test
    void anInboundHookIsExempt() {
        assertEquals(200, new Browser().post("/hooks/v1/jira/abc", "{}").statusCode());
    }
}
