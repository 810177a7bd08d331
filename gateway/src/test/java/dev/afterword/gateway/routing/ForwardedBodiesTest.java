package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.RawHttp;
import dev.afterword.gateway.support.Tokens;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@GatewayTest
class ForwardedBodiesTest {

    private static final int API_LIMIT = 4 * 1024 * 1024;
    private static final int HOOK_LIMIT = 1024 * 1024;
    private static final int GROUP_LIMIT = 16 * 1024 * 1024;

    private static String bearer;

    @BeforeAll
    static void token() {
        bearer = "Bearer " + Tokens.access("commander");
    }

    @Test
    void aLongBodyOfKnownLengthArrivesWhole() {
        var heard = Json.of(send("/api/v1/incidents", new byte[API_LIMIT], true));
        assertEquals(API_LIMIT, heard.path("length").asInt());
        assertEquals(
                String.valueOf(API_LIMIT),
                heard.path("headers").path("content-length").asText());
    }

    @Test
    void aLongBodyInChunksArrivesWhole() {
        var heard = Json.of(send("/api/v1/incidents", new byte[API_LIMIT], false));
        assertEquals(API_LIMIT, heard.path("length").asInt());
        assertEquals("chunked", heard.path("headers").path("transfer-encoding").asText());
    }

    @Test
    void aBodyAboveTheLimitIsRefusedWhetherItSaysSoOrNot() {
        Json.problem(413, send("/api/v1/incidents", new byte[API_LIMIT + 1], true));
        Json.problem(413, send("/api/v1/incidents", new byte[API_LIMIT + 1], false));
    }

    @Test
    void anInboundHookGoesThroughAsItIsAndWithoutAToken() {
        var body = "{ \"raw\":  \"kept, spaces and all\" }";
        var heard = Json.of(new Browser().post("/hooks/v1/jira/abc", body, "X-Hub-Signature", "sha256=00"));
        assertEquals(body, heard.path("body").asText());
        assertEquals("sha256=00", heard.path("headers").path("x-hub-signature").asText());
        assertTrue(heard.path("headers").path("authorization").isMissingNode());
    }

    @Test
    void theSecretOfASenderThatCannotSignReachesTheService() {
        for (var secret : List.of("Bearer 0123456789abcdef", "Basic YWZ0ZXJ3b3JkOnNlY3JldA==")) {
            var heard = Json.of(new Browser().post("/hooks/v1/alertmanager/abc", "{}", "Authorization", secret));
            assertEquals(secret, heard.path("headers").path("authorization").asText());
        }
    }

    @Test
    void theHeadersThatSendersOfChangesProveThemselvesByReachTheService() {
        var headers = Map.of(
                "X-Hub-Signature-256", "/hooks/v1/github-deployments/abc",
                "X-Gitlab-Token", "/hooks/v1/gitlab-deployments/abc",
                "X-Afterword-Secret", "/hooks/v1/argo-cd/abc",
                "webhook-signature", "/hooks/v1/changes/abc");
        headers.forEach((header, path) -> {
            var heard = Json.of(new Browser().post(path, "{}", header, "0123456789abcdef"));
            assertEquals(
                    "0123456789abcdef",
                    heard.path("headers").path(header.toLowerCase(Locale.ROOT)).asText());
        });
    }

    @Test
    void anInboundHookAboveOneMegabyteIsRefused() {
        assertEquals(
                200, send("/hooks/v1/jira/abc", new byte[HOOK_LIMIT], false).statusCode());
        Json.problem(413, send("/hooks/v1/jira/abc", new byte[HOOK_LIMIT + 1], true));
        Json.problem(413, send("/hooks/v1/jira/abc", new byte[HOOK_LIMIT + 1], false));
    }

    @Test
    void aWholeGroupOfAlertsMayBeLonger() {
        for (var sender : List.of("alertmanager", "grafana")) {
            var heard = Json.of(send("/hooks/v1/" + sender + "/abc", new byte[GROUP_LIMIT], true));
            assertEquals(GROUP_LIMIT, heard.path("length").asInt());
        }
        Json.problem(413, send("/hooks/v1/alertmanager/abc", new byte[GROUP_LIMIT + 1], false));
    }

    /** Its sender will not repeat it, so the connection's health has to show it. */
    @Test
    void theServiceHearsOfAHookThatWasTooLongToBePassedOnWhetherItSaysSoOrNot() {
        for (var sized : List.of(true, false)) {
            var path = "/hooks/v1/jira/" + UUID.randomUUID();
            Json.problem(413, send(path, new byte[HOOK_LIMIT + 1], sized));
            Awaitility.await()
                    .untilAsserted(() -> assertTrue(new Browser()
                            .get("/hooks/v1/jira/withheld")
                            .body()
                            .contains(path + "=application/json " + (HOOK_LIMIT + 1))));
        }
    }

    @Test
    void aSenderCannotPretendThatItsHookWasWithheld() {
        var heard = Json.of(new Browser().post("/hooks/v1/jira/abc", "{}", "X-Withheld-Body-Bytes", "99999999"));
        assertEquals("{}", heard.path("body").asText());
    }

    @Test
    void anAnswerWithoutContentStaysOne() {
        var answer = RawHttp.exchange("GET /api/v1/incidents/empty HTTP/1.1\nHost: here\nAuthorization: " + bearer
                + "\nConnection: close\n\n");
        assertTrue(answer.startsWith("HTTP/1.1 204"), answer);
        assertTrue(answer.endsWith("\r\n\r\n") && !answer.toLowerCase().contains("transfer-encoding"), answer);
    }

    @Test
    void eventsOfAServiceAreNotHeldBack() throws Exception {
        var request = new Browser()
                .request("/api/v1/incidents/stream", "Authorization", bearer)
                .GET()
                .build();
        var arrivals = new ArrayList<Long>();
        var lines = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("data:"))
                .peek(line -> arrivals.add(System.nanoTime()))
                .toList();
        assertEquals(List.of("data: 1", "data: 2", "data: 3"), lines);
        assertTrue(arrivals.get(2) - arrivals.get(0) > 200_000_000L, "they come one by one");
    }

    private static HttpResponse<String> send(String path, byte[] body, boolean sized) {
        var browser = new Browser();
        return browser.send(browser.request(path, "Authorization", bearer, "Content-Type", "application/json")
                .POST(
                        sized
                                ? BodyPublishers.ofByteArray(body)
                                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }
}
