package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.RawHttp;
import dev.afterword.gateway.support.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ForwardedHeadersTest {

    private static String bearer;

    @BeforeAll
    static void token() {
        bearer = "Bearer " + Tokens.access("commander");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-User-Id",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-User",
                "X-Authenticated-Userid",
                "X-Roles",
                "X-Real-Ip",
                "Forwarded",
                "X-Forwarded-User",
                "X_Forwarded_User",
                "X-Original-Url",
                "X-Http-Method-Override"
            })
    void aHeaderThatPretendsIsStripped(String name) {
        var heard = Json.of(new Browser().get("/api/v1/incidents", "Authorization", bearer, name, "admin"))
                .path("headers");
        assertTrue(heard.path(name.toLowerCase()).isMissingNode(), heard.toString());
    }

    @Test
    void theGatewaySaysItselfWhereARequestCameFrom() {
        var heard = Json.of(new Browser()
                        .get(
                                "/api/v1/incidents",
                                "Authorization",
                                bearer,
                                "X-Forwarded-For",
                                "6.6.6.6",
                                "X-Forwarded-Host",
                                "evil.example",
                                "X-Forwarded-Proto",
                                "https"))
                .path("headers");
        assertEquals("127.0.0.1", heard.path("x-forwarded-for").asText());
        assertEquals(
                "127.0.0.1:" + GatewayStack.port(),
                heard.path("x-forwarded-host").asText());
        assertEquals("http", heard.path("x-forwarded-proto").asText());
        assertEquals(bearer, heard.path("authorization").asText());
    }

    @Test
    void headersOfOneHopStayOnIt() {
        var answer = RawHttp.exchange("GET /api/v1/incidents HTTP/1.1\nHost: here\nAuthorization: " + bearer
                + "\nConnection: close, X-Secret-Hop\nX-Secret-Hop: 1\nTE: trailers\nKeep-Alive: 5\n"
                + "Proxy-Authorization: Basic eDp5\nUpgrade: websocket\nCookie: a=b\nX-Kept: yes\n\n");
        var heard = Json.of(answer.substring(answer.indexOf("\r\n\r\n") + 4)).path("headers");
        assertEquals("yes", heard.path("x-kept").asText());
        for (var name : new String[] {"x-secret-hop", "te", "keep-alive", "proxy-authorization", "upgrade", "cookie"}) {
            assertTrue(heard.path(name).isMissingNode(), name + " in " + heard);
        }
    }

    @Test
    void whatIsBetweenGatewayAndServiceIsNotShown() {
        var answer = new Browser().get("/api/v1/incidents/talkative", "Authorization", bearer);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertTrue(answer.headers().firstValue("X-Inner").isEmpty());
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElse(""));
        assertEquals("no-store", String.join(";", answer.headers().allValues("Cache-Control")));
    }

    @Test
    void aRequestIdGoesThroughAndComesBack() {
        var answer = new Browser().get("/api/v1/incidents", "Authorization", bearer, "X-Request-Id", "trace-4711");
        assertEquals("trace-4711", String.join(",", answer.headers().allValues("X-Request-Id")));
        assertEquals(
                "trace-4711",
                Json.of(answer).path("headers").path("x-request-id").asText());
        assertFalse(new Browser()
                .get("/api/v1/incidents")
                .headers()
                .firstValue("X-Request-Id")
                .isEmpty());
    }

    @Test
    void aPathIsForwardedAsItWasMatched() {
        var answer = RawHttp.exchange("GET /api/v1/actions/../incidents/x%2Fy?q=a%20b HTTP/1.1\nHost: here\n"
                + "Authorization: " + bearer + "\nConnection: close\n\n");
        assertEquals(
                "/api/v1/incidents/x%2Fy?q=a%20b",
                Json.of(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                        .path("uri")
                        .asText());
    }
}
