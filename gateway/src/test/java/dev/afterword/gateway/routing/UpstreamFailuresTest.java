package dev.afterword.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.gateway.support.Browser;
import dev.afterword.gateway.support.GatewayStack;
import dev.afterword.gateway.support.GatewayTest;
import dev.afterword.gateway.support.Json;
import dev.afterword.gateway.support.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@GatewayTest
class UpstreamFailuresTest {

    private static String bearer;

    @BeforeAll
    static void token() {
        bearer = "Bearer " + Tokens.access("commander");
    }

    @Test
    void aServiceThatIsAwayIsNamedAndTheOthersGoOn() {
        var answer = new Browser().get("/api/v1/away/x", "Authorization", bearer);
        var problem = Json.problem(503, answer);
        assertTrue(problem.path("detail").asText().contains("away"));
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertEquals(
                200,
                new Browser().get("/api/v1/incidents", "Authorization", bearer).statusCode());
    }

    @Test
    void aWriteToAServiceThatIsAwayIsAnsweredToo() {
        Json.problem(503, new Browser().post("/api/v1/away/x", "x".repeat(500_000), "Authorization", bearer));
    }

    @Test
    void aServiceThatBreaksOffIsAway() {
        Json.problem(503, new Browser().get("/api/v1/incidents/broken", "Authorization", bearer));
    }

    @Test
    void aReadWhoseConnectionIsLostIsAskedOnceMoreAndAWriteIsNot() {
        var read = new Browser().get("/api/v1/incidents/broken-once?read", "Authorization", bearer);
        assertEquals(200, read.statusCode(), read.body());
        Json.problem(503, new Browser().post("/api/v1/incidents/broken-once?write", "{}", "Authorization", bearer));
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsATimeout() {
        var answer = new Browser().post("/api/v1/incidents/slow", "{}", "Authorization", bearer);
        Json.problem(504, answer);
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void aClientThatLeavesIsNoFailureOfTheService() throws IOException {
        var before = failures();
        try (var client = new Socket("127.0.0.1", GatewayStack.port())) {
            var request =
                    "GET /api/v1/incidents/left HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: " + bearer + "\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            Awaitility.await().until(() -> count().equals("1 held, 0 left"));
        }
        Awaitility.await().until(() -> count().equals("1 held, 1 left"));
        assertEquals(before, failures());
    }

    private static String count() {
        return new Browser()
                .get("/api/v1/incidents/left/count", "Authorization", bearer)
                .body();
    }

    private static List<String> failures() {
        return new Browser()
                .get("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.contains("reason=\"unreachable\""))
                .sorted()
                .toList();
    }

    @Test
    void aPathThatNobodyAnswersIsNotFound() {
        Json.problem(404, new Browser().get("/api/v1/nothing", "Authorization", bearer));
    }

    @Test
    void theGatewayIsReadyWhateverItsServicesAre() {
        assertEquals(200, new Browser().get("/q/health/ready").statusCode());
        assertEquals(200, new Browser().get("/q/health/live").statusCode());
        new Browser().get("/api/v1/nothing");
        assertTrue(new Browser().get("/q/metrics").body().contains("http_server_requests_seconds"));
    }
}
