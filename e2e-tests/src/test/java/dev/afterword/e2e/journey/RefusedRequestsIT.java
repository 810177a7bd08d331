package dev.afterword.e2e.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.e2e.support.Api;
import dev.afterword.e2e.support.RunningStack;
import dev.afterword.e2e.support.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused with a problem document, through the gateway, and changes nothing. */
class RefusedRequestsIT {

    private static final List<String> READS = List.of(
            "/api/v1/incidents",
            "/api/v1/retrospectives",
            "/api/v1/actions",
            "/api/v1/people",
            "/api/v1/services",
            "/api/v1/events/incident-events",
            "/api/v1/events/retrospective-events",
            "/api/v1/events/action-item-events",
            "/api/v1/stream");

    private final Api responder = RunningStack.as("responder");

    @ParameterizedTest
    @ValueSource(strings = {"", "not-a-token", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void aCallWithoutAGoodTokenIsAnsweredWithAProblemAndNeverRedirected(String token) {
        for (var path : READS) {
            var answer = new Api(RunningStack.stack().address(), token.isEmpty() ? null : token).get(path);
            assertProblem(answer, 401);
        }
    }

    @Test
    void aTamperedTokenIsRefused() {
        var token = RunningStack.stack().token("responder");
        var middle = token.indexOf('.') + 10;
        var tampered =
                token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);

        assertProblem(new Api(RunningStack.stack().address(), tampered).get("/api/v1/incidents"), 401);
    }

    @Test
    void somebodyWithoutARoleIsToldSoAndSeesNothing() {
        var stranger = RunningStack.as("stranger");
        for (var path : READS) {
            assertProblem(stranger.get(path), 403);
        }
        assertProblem(stranger.post("/api/v1/incidents", Map.of("title", "No role")), 403);
    }

    @Test
    void aBodyThatIsWrongIsExplainedFieldByField() {
        var answer = responder.post("/api/v1/incidents", Map.of("title", "", "severity", "SEV9"));

        assertProblem(answer, 400);
        assertTrue(answer.json().at("/errors/0/pointer").isTextual(), answer.response()::body);
        assertFalse(answer.json().at("/errors/0/message").asText().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "[]", "{\"title\":\"x\",\"colour\":\"red\"}", "{\"title\":{}}"})
    void aBodyThatCannotBeReadIsABadRequest(String body) {
        assertProblem(responder.post("/api/v1/incidents", body), 400);
    }

    @Test
    void aStaleEditIsRefusedAndChangesNothing() {
        var incident = Story.declare(responder, "Edited twice", "SEV3");
        var path = "/api/v1/incidents/" + incident.path("id").asText();
        var etag = responder.get(path).etag();
        responder.patch(path, Map.of("title", "First edit"), "If-Match", etag).expect(200);

        assertProblem(responder.patch(path, Map.of("title", "Second edit"), "If-Match", etag), 412);
        assertProblem(responder.patch(path, Map.of("title", "Blind edit")), 428);
        assertEquals("First edit", responder.get(path).expect(200).path("title").asText());
    }

    @Test
    void anIllegalTransitionNamesTheLegalOnes() {
        var incident = Story.declare(responder, "Closed too soon", "SEV3");
        var path = "/api/v1/incidents/" + incident.path("id").asText();

        var answer = responder.post(path + "/transitions", Map.of("to", "CLOSED"));

        assertProblem(answer, 409);
        assertTrue(answer.json().path("allowedTransitions").toString().contains("MITIGATED"), answer.response()::body);
        assertEquals(
                "INVESTIGATING", responder.get(path).expect(200).path("status").asText());
    }

    @Test
    void aRestrictedIncidentDoesNotExistForStrangers() {
        var restricted = responder
                .post("/api/v1/incidents", Map.of("title", "Restricted matter", "visibility", "RESTRICTED"))
                .expect(201);
        var id = restricted.path("id").asText();

        for (var outsider : new String[] {"viewer", "manager", "admin", "auditor"}) {
            var api = RunningStack.as(outsider);
            assertProblem(api.get("/api/v1/incidents/" + id), 404);
            assertProblem(api.get("/api/v1/incidents/" + id + "/timeline"), 404);
            assertProblem(api.get("/api/v1/incidents/" + id + "/follow-ups"), 404);
            assertFalse(
                    api.get("/api/v1/incidents?q=Restricted").response().body().contains(id));
            assertFalse(api.get("/api/v1/events/incident-events?limit=200")
                    .response()
                    .body()
                    .contains(id));
        }
        assertTrue(responder
                .get("/api/v1/incidents?q=Restricted")
                .response()
                .body()
                .contains(id));
    }

    private static void assertProblem(Api.Answer answer, int status) {
        assertEquals(status, answer.status(), answer.response()::body);
        assertTrue(
                answer.response()
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("application/problem+json"),
                () -> answer.response().uri() + " "
                        + answer.response().headers().map());
        assertEquals(status, answer.json().path("status").asInt());
        assertFalse(answer.json().path("title").asText().isBlank());
    }
}
