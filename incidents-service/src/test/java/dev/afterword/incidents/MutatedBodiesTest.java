package dev.afterword.incidents;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever body an operation gets, it is never an accident of ours. Operations and bodies are made from the service's own
 * description, so that one that is added is tried without a word here but for the thing that its path names.
 */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MutatedBodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 5;

    /** What is answered before anybody looks at the body. */
    private static final Set<Integer> UNREAD = Set.of(401, 404, 405, 406, 412, 415, 428, 429);

    /** What a 404 says that nobody can see. */
    private static final Pattern NOT_FOUND = Pattern.compile("with the id (\\S+) ");

    /** There is one of each for everybody, so it is put back. */
    private static final Set<String> ONLY_ONES =
            Set.of("/api/v1/incident-settings", "/api/v1/incident-settings/status-feed", "/api/v1/alerts/rules");

    /** What can be done once to a thing. */
    private static final Pattern ONCE = Pattern.compile("/(transitions|accept|dismiss|discard|answer)$");

    private final RealPaths paths = new RealPaths();
    private int sent;
    private int taken;

    private record Operation(Method method, String path, JsonNode description) {

        boolean isGuarded() {
            return description.path("parameters").findValuesAsText("name").contains("If-Match");
        }

        Map.Entry<String, JsonNode> body(int which) {
            var bodies = new ArrayList<Map.Entry<String, JsonNode>>();
            description.path("requestBody").path("content").fields().forEachRemaining(bodies::add);
            return bodies.get(which % bodies.size());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    Stream<DynamicTest> noBodyIsAServerError() {
        var description = description();
        var operations = operations(description);
        assertThat(operations).hasSizeGreaterThan(70);
        return Stream.concat(
                operations.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> mutate(one, description))),
                Stream.of(DynamicTest.dynamicTest(
                        "a fair share is taken",
                        () -> assertThat(taken).as("taken of %s", sent).isGreaterThan(sent / 8))));
    }

    private static List<Operation> operations(JsonNode description) {
        var operations = new ArrayList<Operation>();
        description.path("paths").fields().forEachRemaining(path -> Stream.of(Method.POST, Method.PUT, Method.PATCH)
                .filter(method -> path.getKey().startsWith("/api/"))
                .map(method -> new Operation(
                        method,
                        path.getKey(),
                        path.getValue().path(method.name().toLowerCase(Locale.ROOT))))
                .filter(operation -> operation.description().path("requestBody").isObject())
                .forEach(operations::add));
        return operations;
    }

    private void mutate(Operation operation, JsonNode description) {
        var before = ONLY_ONES.contains(operation.path()) ? as("admin").get(operation.path()) : null;
        for (int which = 0;
                which
                        < operation
                                .description()
                                .path("requestBody")
                                .path("content")
                                .size();
                which++) {
            var body = operation.body(which);
            var bodies = new BrokenBodies(
                    description,
                    body.getValue().path("schema"),
                    operation.path().hashCode() + which);
            tryAll(operation, body.getKey(), bodies);
            if (before != null) {
                putBack(operation, body.getKey(), bodies, before);
            }
        }
        // What somebody keeps for themselves is seen by all tests that come as the same person.
        if (operation.path().startsWith("/api/v1/me/buddies/")) {
            as("admin").delete(paths.filled(operation.path())).then().statusCode(204);
        }
    }

    private void tryAll(Operation operation, String type, BrokenBodies bodies) {
        var path = paths.filled(operation.path());
        var etag = operation.isGuarded() ? RealPaths.etag(path) : null;
        for (int i = 0; i < TRIES; i++) {
            var body = bodies.next();
            var answer = send(operation.method(), path, type, etag, body);
            assertThat(answer.statusCode()).as("%s %s", operation, body).isBetween(200, 499);
            assertThat(isUnread(answer, path, body))
                    .as("%s %s is answered before it is read: %s", operation, body, answer.asString())
                    .isFalse();
            sent++;
            taken += answer.statusCode() < 300 ? 1 : 0;
            if (answer.statusCode() < 300 || answer.statusCode() == 409) {
                path = ONCE.matcher(path).find() ? paths.filled(operation.path()) : path;
                etag = operation.isGuarded() ? RealPaths.etag(path) : null;
            }
        }
    }

    /** Who may take a step depends on the step, which the body says. */
    private static boolean isUnread(Response answer, String path, String body) {
        return answer.statusCode() == 403
                ? !ONCE.matcher(path).find()
                : UNREAD.contains(answer.statusCode()) && !isAbout(body, answer);
    }

    /** Whether what is not there is what the body names. */
    private static boolean isAbout(String body, Response answer) {
        var missing = NOT_FOUND.matcher(answer.asString());
        return answer.statusCode() == 404 && missing.find() && body.contains(missing.group(1));
    }

    private static void putBack(Operation operation, String type, BrokenBodies bodies, Response before) {
        var body = ((ObjectNode) read(before.asString())).retain(bodies.members());
        send(operation.method(), operation.path(), type, RealPaths.etag(operation.path()), body.toString())
                .then()
                .statusCode(200);
    }

    private static Response send(Method method, String path, String type, String etag, String body) {
        var request = as("admin").contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
        return (etag == null ? request : request.header("If-Match", etag)).request(method, path);
    }

    private static JsonNode description() {
        return read(
                given().accept("application/json").get("/q/openapi?format=json").asString());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }
}
