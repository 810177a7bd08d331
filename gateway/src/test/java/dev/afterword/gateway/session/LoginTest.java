package dev.afterword.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class LoginTest {

    @Test
    void aPersonLogsInByTheProvidersFormAndReturnsToTheWantedPage() {
        var browser = new Browser();
        var end = browser.logIn("commander", "/incidents/INC-1?tab=timeline");
        assertEquals("/incidents/INC-1?tab=timeline", end.replace(GatewayStack.url(""), ""));

        var session = Json.of(browser.get("/api/v1/session"));
        assertTrue(session.path("authenticated").asBoolean());
        assertEquals("00000000-0000-4000-8000-000000000002", session.path("id").asText());
        assertEquals("Carlos Mendes", session.path("name").asText());
        assertEquals("commander", session.path("username").asText());
        assertEquals("[\"responder\",\"viewer\"]", session.path("roles").toString());
        assertEquals("[\"payments\"]", session.path("teams").toString());
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndHoldsNoReadableToken() {
        var browser = new Browser();
        var toProvider = browser.get("/auth/login");
        assertEquals(302, toProvider.statusCode());
        assertTrue(Browser.location(toProvider).contains("code_challenge="), "PKCE is used");
        browser.logIn("viewer", "/");
        assertFalse(browser.gatewayCookies().isEmpty());
        browser.gatewayCookies()
                .forEach((name, value) -> assertFalse(
                        value.startsWith("eyJhbGciOiJSUzI1NiI"), name + " is encrypted and not a token as it is"));
        assertFalse(browser.get("/api/v1/session").body().contains("eyJ"), "no token is told to the page");
    }

    @Test
    void everySessionCookieIsHttpOnlyAndSameSite() {
        var browser = new Browser();
        var answer = browser.get("/auth/login");
        var set = answer.headers().allValues("Set-Cookie");
        assertFalse(set.isEmpty());
        for (var cookie : set) {
            assertTrue(cookie.contains("HTTPOnly") || cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }
    }

    @Test
    void aSessionIsForwardedAsABearerTokenAndWithoutCookies() {
        var browser = Browser.loggedIn("commander");
        var heard = Json.of(browser.get("/api/v1/incidents")).path("headers");
        assertTrue(heard.path("authorization").asText().startsWith("Bearer eyJ"), heard.toString());
        assertTrue(heard.path("cookie").isMissingNode(), "the service sees no cookie");
        assertTrue(heard.path("x-request-id").asText().length() >= 8);
    }

    @Test
    void aSessionOutlivesItsAccessToken() {
        var browser = Browser.loggedIn("responder");
        var first = token(browser);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertNotEquals(first, token(browser)));
    }

    @Test
    void withoutASessionAnApiCallIsRefusedAndNotRedirected() {
        var problem = Json.problem(401, new Browser().get("/api/v1/incidents", "Accept", "text/html,*/*"));
        assertEquals("/problems/unauthenticated", problem.path("type").asText());
    }

    @Test
    void aSpoiltSessionCookieIsRefusedLikeNone() {
        var browser = Browser.loggedIn("viewer");
        browser.gatewayCookies().replaceAll((name, value) -> "spoilt" + value.substring(6));
        Json.problem(401, browser.get("/api/v1/incidents"));
    }

    @Test
    void whoIsNotLoggedInIsToldSo() {
        var answer = new Browser().get("/api/v1/session");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"authenticated\":false}", answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aPersonWithoutARoleHasASessionAndNoRoles() {
        var session = Json.of(Browser.loggedIn("stranger").get("/api/v1/session"));
        assertTrue(session.path("authenticated").asBoolean());
        assertEquals(
                0,
                StreamSupport.stream(session.path("roles").spliterator(), false).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "evil.example",
                "/auth/logout"
            })
    void aLoginNeverEndsOnAnotherSite(String target) {
        var problem = Json.problem(400, new Browser().get("/auth/login?returnTo=" + Browser.encode(target)));
        assertEquals("?returnTo", problem.path("errors").path(0).path("pointer").asText());
    }

    @Test
    void aForgedCallbackIsRefused() {
        var answer = new Browser().get("/auth/callback?code=forged&state=forged");
        assertTrue(answer.statusCode() == 401 || answer.statusCode() == 303, answer.body());
        assertFalse(Json.of(new Browser().get("/api/v1/session"))
                .path("authenticated")
                .asBoolean());
    }

    private static String token(Browser browser) {
        return Json.of(browser.get("/api/v1/incidents"))
                .path("headers")
                .path("authorization")
                .asText();
    }
}
