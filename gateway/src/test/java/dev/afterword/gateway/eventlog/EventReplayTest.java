package dev.afterword.gateway.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.Tokens;
import dev.afterword.restkit.page.Cursor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@GatewayTest
class EventReplayTest {

    @Test
    void theLogsOfAllServicesAreOneByTime() {
        var page = Json.of(get("viewer", ""));
        assertEquals(
                List.of(
                        "incident-events-1",
                        "action-item-events-1",
                        "retrospective-events-1",
                        "change-events-1",
                        "check-events-1",
                        "slo-events-1"),
                page.findValuesAsText("id"));
        var next = Json.of(get("viewer", "?after=" + page.path("nextCursor").asText()));
        assertEquals(0, next.path("items").size());
        assertEquals(page.path("nextCursor"), next.path("nextCursor"));
    }

    @Test
    void aSmallPageLosesNothing() {
        var seen = new ArrayList<String>();
        var after = "";
        for (var page = 0; page < 7; page++) {
            var answer = Json.of(get("viewer", "?limit=1&after=" + after));
            assertTrue(answer.path("items").size() <= 1);
            seen.addAll(answer.findValuesAsText("id"));
            after = answer.path("nextCursor").asText();
        }
        assertEquals(
                List.of(
                        "incident-events-1",
                        "action-item-events-1",
                        "retrospective-events-1",
                        "change-events-1",
                        "check-events-1",
                        "slo-events-1"),
                seen);
    }

    @Test
    void aCursorFromBeforeALogWasToldGoesOnWhereItWas() {
        var first = Cursor.encode("end", "end", "end");
        assertEquals(
                List.of("change-events-1", "check-events-1", "slo-events-1"),
                Json.of(get("viewer", "?after=" + first)).findValuesAsText("id"));
        var later = Cursor.encode("end", "end", "end", "end", "end");
        assertEquals(
                List.of("slo-events-1"),
                Json.of(get("viewer", "?after=" + later)).findValuesAsText("id"));
    }

    @Test
    void aServiceThatIsAwayIsNamed() {
        assertEquals(
                "retros", Json.problem(503, get("auditor", "")).path("service").asText());
    }

    @Test
    void aForeignCursorOrLimitIsRefused() {
        var cursor = Json.problem(400, get("viewer", "?after=rubbish"));
        assertEquals("?after", cursor.path("errors").path(0).path("pointer").asText());
        Json.problem(400, get("viewer", "?limit=0"));
        Json.problem(400, get("viewer", "?limit=many"));
    }

    @Test
    void aCallerWithoutATokenOrARoleIsRefused() {
        Json.problem(401, new Browser().get("/api/v1/events"));
        Json.problem(403, get("stranger", ""));
    }

    private static HttpResponse<String> get(String username, String query) {
        return new Browser().get("/api/v1/events" + query, "Authorization", "Bearer " + Tokens.access(username));
    }
}
