package dev.afterword.incidents;

import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever body an operation gets, it is never an accident of ours. Operations and bodies are made from the service's own
 * description, so that one that is added is tried without a word here.
 */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MutatedBodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 10;

    /** Members are replaced by these, which no field expects and some parser may stumble over. */
    private static final List<String> ODD = List.of(
            "null",
            "7",
            "-1e999",
            "9223372036854775808",
            "true",
            "[]",
            "{}",
            "[[[[null]]]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"+99999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"" + "x".repeat(9_000) + "\"",
            "{\"unheard\": 1}");

    @TestFactory
    Stream<DynamicTest> noBodyIsAServerError() {
        var description = description();
        var tests = new ArrayList<DynamicTest>();
        description.path("paths").fields().forEachRemaining(path -> Stream.of(Method.POST, Method.PUT, Method.PATCH)
                .filter(method -> path.getKey().startsWith("/api/"))
                .filter(method -> path.getValue()
                        .path(method.name().toLowerCase(Locale.ROOT))
                        .path("requestBody")
                        .isObject())
                .forEach(method -> tests.add(DynamicTest.dynamicTest(
                        method + " " + path.getKey(),
                        () -> mutate(
                                method,
                                path.getKey(),
                                path.getValue().path(method.name().toLowerCase(Locale.ROOT)),
                                description)))));
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    private static void mutate(Method method, String path, JsonNode operation, JsonNode description) {
        var random = new Random(path.hashCode());
        var content = operation.path("requestBody").path("content").fields().next();
        var filled = RealPaths.filled(path);
        var etag = RealPaths.etag(filled);
        for (int i = 0; i < TRIES; i++) {
            var body = broken(content.getValue().path("schema"), description, random);
            var answer = as("admin")
                    .header("If-Match", etag)
                    .contentType(content.getKey().equals("*/*") ? "application/json" : content.getKey())
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .request(method, filled);
            assertThat(answer.statusCode()).as("%s %s %s", method, path, body).isBetween(200, 499);
            if (RealPaths.isWholly(path)) {
                assertThat(answer.statusCode())
                        .as("%s %s is parsed, and not refused before that: %s", method, path, answer.asString())
                        .isNotIn(404, 412, 428);
            }
            etag = answer.statusCode() < 300 ? RealPaths.etag(filled) : etag;
        }
    }

    /** A body of the right form in which a value, or a few characters, went wrong. */
    private static String broken(JsonNode schema, JsonNode description, Random random) {
        var text = new StringBuilder(value(schema, description, random, 0));
        for (int i = random.nextInt(4) - 1; i > 0 && !text.isEmpty(); i--) {
            text.setCharAt(random.nextInt(text.length()), (char) (1 + random.nextInt(0x2fff)));
        }
        return text.toString();
    }

    private static String value(JsonNode schema, JsonNode description, Random random, int depth) {
        if (random.nextInt(6) == 0 && depth > 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asText().replaceFirst(".*/", "");
            return value(description.path("components").path("schemas").path(name), description, random, depth + 1);
        }
        for (var choice : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(choice)) {
                var options = schema.path(choice);
                return value(options.path(random.nextInt(options.size())), description, random, depth + 1);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum")
                    .path(random.nextInt(schema.path("enum").size()))
                    .toString();
        }
        if (schema.path("examples").size() > 0 && !schema.has("properties")) {
            return schema.path("examples").path(0).toString();
        }
        return ofType(schema, description, random, depth);
    }

    private static String ofType(JsonNode schema, JsonNode description, Random random, int depth) {
        var type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return switch (depth > 6 ? "null" : type) {
            case "object" -> object(schema, description, random, depth);
            case "array" -> "[" + value(schema.path("items"), description, random, depth + 1) + "]";
            case "integer", "number" -> String.valueOf(random.nextInt(100));
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "string" ->
                schema.path("format").asText().startsWith("date") ? "\"2026-01-02T10:00:00Z\"" : "\"word\"";
            default -> "null";
        };
    }

    private static String object(JsonNode schema, JsonNode description, Random random, int depth) {
        var members = new ArrayList<String>();
        schema.path("properties").fields().forEachRemaining(member -> {
            if (random.nextInt(4) > 0) {
                members.add("\"" + member.getKey() + "\":" + value(member.getValue(), description, random, depth + 1));
            }
        });
        return "{" + String.join(",", members) + "}";
    }

    private static JsonNode description() {
        try {
            return JSON.readTree(given().accept("application/json")
                    .get("/q/openapi?format=json")
                    .asString());
        } catch (IOException e) {
            throw new AssertionError("The description is not JSON", e);
        }
    }
}
