package dev.afterword.restkit.problem;

import static dev.afterword.restkit.probe.Probes.PATH;
import static dev.afterword.restkit.probe.Probes.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.token.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HttpProblemsTest {

    @Test
    void anUnknownPathIsAProblem() {
        problem(as("viewer").get("/api/v1/nothing").then(), 404, "not-found");
        problem(as("viewer").get(PATH + "/a/b/c/d").then(), 404, "not-found");
        problem(given().get("/hooks/v1/nothing").then(), 404, "not-found");
    }

    @Test
    void aWrongMethodIsAProblem() {
        problem(as("viewer").delete(PATH).then(), 405, "method-not-allowed");
    }

    @Test
    void anImpossibleAcceptIsAProblem() {
        problem(as("viewer").accept("image/png").get(PATH).then(), 406, "not-acceptable");
    }

    @Test
    void aWrongMediaTypeIsAProblem() {
        problem(as("responder").contentType("text/plain").body("x").post(PATH).then(), 415, "unsupported-media-type");
        problem(
                as("responder")
                        .contentType("application/json")
                        .body("{}")
                        .patch(PATH + "/INC-1")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyThatIsTooLargeIsAProblem() throws IOException {
        String head = "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: " + TestTokens.bearer("responder")
                + "\r\nConnection: close\r\nContent-Length: 5000000\r\n\r\n";
        // By hand: a client that sends the whole body never gets to read the answer, the server hangs up.
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("/problems/payload-too-large"), answer);
        }
    }

    @Test
    void preconditionsAreProblems() {
        problem(put(null), 428, "precondition-required");
        problem(put("\"2\""), 412, "precondition-failed")
                .body("currentVersion", equalTo(3))
                .header("ETag", "\"3\"");
        problem(put("W/\"3\""), 400, "invalid-request").body("errors.pointer", contains("If-Match"));
        put("\"3\"").statusCode(200);
    }

    @Test
    void thrownProblemsKeepTheirMembers() {
        problem(fail("missing"), 404, "not-found").body("detail", containsString("P-1"));
        problem(fail("transition"), 409, "illegal-transition").body("allowedTransitions", contains("GREEN"));
    }

    @Test
    void anUnexpectedFailureTellsNothingButTheRequestId() {
        problem(fail("bug"), 500, "internal-error")
                .body("requestId", notNullValue())
                .body("detail", not(containsString("secret")));
    }

    @Test
    void anAbsentDatabaseIsUnavailableForNow() {
        problem(fail("database"), 503, "temporarily-unavailable")
                .header("Retry-After", "5")
                .body("detail", not(containsString("10.1.2.3")));
    }

    @Test
    void theRequestIdOfTheCallerIsKeptIfItIsHarmless() {
        as("viewer").header("X-Request-Id", "abc-1").get(PATH).then().header("X-Request-Id", "abc-1");
        as("viewer")
                .header("X-Request-Id", "abc-2")
                .get("/api/v1/nothing")
                .then()
                .body("requestId", equalTo("abc-2"));
        as("viewer")
                .header("X-Request-Id", "bad id {}")
                .get(PATH)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static ValidatableResponse put(String ifMatch) {
        var request = as("responder").contentType("application/json").body("{\"title\":\"x\"}");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(PATH + "/INC-1").then();
    }

    private static ValidatableResponse fail(String kind) {
        return as("viewer").get(PATH + "/failures/" + kind).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("requestId", notNullValue());
    }
}
