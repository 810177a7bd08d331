package dev.afterword.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/openapi", "/api/v1/session", "/api/v1/incidents", "/nowhere.txt"})
    void everyAnswerIsGuarded(String path) {
        var headers = new Browser().get(path).headers();
        var policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(1, headers.allValues("X-Request-Id").size());
    }

    @Test
    void anAnswerOfTheApiIsNeverStored() {
        var answer = new Browser().get("/api/v1/incidents");
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }
}
