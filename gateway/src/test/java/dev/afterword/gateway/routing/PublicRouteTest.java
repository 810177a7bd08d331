package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.Tokens;
import org.junit.jupiter.api.Test;

@GatewayTest
class PublicRouteTest {

    @Test
    void whatIsPublicNeedsNoLogin() {
        var heard = Json.of(new Browser().get("/public/v1/status.json?service=checkout"));
        assertEquals(
                "/public/v1/status.json?service=checkout", heard.path("uri").asText());
    }

    @Test
    void whoAsksIsNotPassedOn() {
        var heard = Json.of(new Browser()
                        .get("/public/v1/status.json", "Authorization", "Bearer " + Tokens.access("commander")))
                .path("headers");
        assertTrue(heard.path("authorization").isMissingNode(), heard.toString());
        heard = Json.of(new Browser().get("/public/v1/status.json", "Cookie", "session=1"))
                .path("headers");
        assertTrue(heard.path("cookie").isMissingNode(), heard.toString());
    }

    @Test
    void whatTheServiceLetsCachesKeepTheyMayKeepOnAnySite() {
        var answer = new Browser().get("/public/v1/talkative");
        assertEquals(
                "public, max-age=60",
                answer.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElseThrow());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    }

    @Test
    void whatIsNotThereIsAProblemThatNobodyKeeps() {
        var answer = new Browser().get("/public/v9/nothing");
        assertEquals(404, answer.statusCode());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
    }
}
