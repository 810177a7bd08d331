package dev.afterword.incidents;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A stranger cannot tell that a restricted incident exists: not by any operation that this service describes. The
 * operations are read from its own description, so that one that is added is tried without a word here.
 */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class StrangerTest {

    private static final List<String> OUTSIDERS = List.of("viewer", "manager", "admin", "auditor");
    private static final String OF_INCIDENT = INCIDENTS + "/{";
    private static final String MARK = "Zzyzx";

    /** Where a path asks for a part that the story does not have. */
    private static final String NO_PART = UUID.randomUUID().toString();

    /** What makes two answers differ although they say the same; minutes go on while any incident is open. */
    private static final String VOLATILE = "\"requestId\":\"[^\"]*\"|[0-9-]{10}T[0-9:.]+Z"
            + "|\"(impactMinutes|used|remaining|leastRemaining|burn)\":[0-9.E-]+";

    private record Operation(Method method, String path, JsonNode description) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private record Story(String id, String key, Map<String, String> parts) {}

    @TestFactory
    Stream<DynamicTest> ofAnIncidentTheyHearTheSameAsOfOneThatIsNotThere() {
        var story = restrictedStory();
        var operations = operations().stream()
                .filter(operation -> operation.path().startsWith(OF_INCIDENT))
                .toList();
        assertThat(operations).hasSizeGreaterThan(15);
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> hearTheSame(operation, story)));
    }

    private static void hearTheSame(Operation operation, Story story) {
        for (var outsider : OUTSIDERS) {
            if (operation.path().endsWith("/break-glass")
                    && outsider.equals("admin")
                    && operation.method() == Method.POST) {
                continue;
            }
            for (var pair : Map.of(story.id(), UUID.randomUUID().toString(), story.key(), "INC-999999999")
                    .entrySet()) {
                var there = call(outsider, operation, pair.getKey(), story.parts());
                var nowhere = call(outsider, operation, pair.getValue(), story.parts());
                assertThat(there.statusCode())
                        .as("%s as %s", operation, outsider)
                        .isIn(400, 403, 404, 405, 415, 428);
                assertThat(said(there, pair.getKey()))
                        .as("%s as %s", operation, outsider)
                        .isEqualTo(said(nowhere, pair.getValue()));
                assertThat(headers(there)).as("%s as %s", operation, outsider).isEqualTo(headers(nowhere));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> listsSearchesAndCountsStayAsTheyAreWhenARestrictedIncidentHappens() {
        var lists = operations().stream()
                .filter(operation ->
                        operation.method() == Method.GET && !operation.path().contains("{"))
                .filter(operation -> !operation.path().equals("/api/v1/audit"))
                .toList();
        assertThat(lists).hasSizeGreaterThan(4);
        // Everybody has been seen before, so that no list of people grows meanwhile.
        Stream.of("commander", "responder", "facilitator", "manager", "admin", "viewer", "auditor")
                .forEach(Api::known);
        restrictedStory();
        // What happened before may still be on its way into the event log.
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        differing(answers(lists), answers(lists)))
                .isEmpty());
        var before = answers(lists);
        var story = restrictedStory();
        var after = answers(lists);
        return before.keySet().stream()
                .map(asked -> DynamicTest.dynamicTest(asked, () -> {
                    assertThat(after.get(asked)).isEqualTo(before.get(asked));
                    assertThat(after.get(asked)).doesNotContain(story.id(), '"' + story.key() + '"', MARK);
                }));
    }

    private static List<String> differing(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream()
                .filter(asked -> !some.get(asked).equals(others.get(asked)))
                .map(asked -> asked + ": " + some.get(asked) + " and " + others.get(asked))
                .toList();
    }

    private static Map<String, String> answers(List<Operation> lists) {
        var answers = new LinkedHashMap<String, String>();
        for (var list : lists) {
            for (var outsider : OUTSIDERS) {
                for (var search : List.of("", MARK)) {
                    var request = required(as(outsider), list);
                    var asked = search.isEmpty() ? request : request.queryParam("q", search);
                    answers.put(
                            list + " as " + outsider + (search.isEmpty() ? "" : " searching"),
                            asked.get(list.path()).asString().replaceAll(VOLATILE, ""));
                }
            }
        }
        return answers;
    }

    private static Response call(String person, Operation operation, String id, Map<String, String> parts) {
        var path = operation.path();
        for (var name : path.split("[{}]")) {
            if (path.contains("{" + name + "}")) {
                var value = path.startsWith(OF_INCIDENT + name) ? id : parts.getOrDefault(name, NO_PART);
                path = path.replace("{" + name + "}", value);
            }
        }
        var request = required(as(person).header("If-Match", "\"0\""), operation);
        if (operation.method() == Method.GET) {
            return request.get(path);
        }
        var type = operation.method() == Method.PATCH ? "application/merge-patch+json" : "application/json";
        var body = operation.description().has("requestBody")
                ? request.contentType(type).body(bodyOf(operation))
                : request;
        return body.request(operation.method(), path);
    }

    /** Bodies that are valid, where a rule on the body would otherwise hide what a path says. */
    private static Object bodyOf(Operation operation) {
        return switch (operation.path().substring(operation.path().indexOf('}') + 1)) {
            case "/transitions" -> Map.of("to", "MITIGATED", "reason", "x");
            case "/timeline" -> Map.of("kind", "NOTE", "text", "x");
            case "/timeline/bulk" -> Map.of("entries", List.of(Map.of("kind", "NOTE", "text", "x")));
            case "/roles" -> Map.of("personId", "x", "role", "SCRIBE");
            case "/break-glass" -> Map.of("reason", "x");
            default -> Map.of();
        };
    }

    private static RequestSpecification required(RequestSpecification request, Operation operation) {
        for (var parameter : operation.description().path("parameters")) {
            if (parameter.path("required").asBoolean()
                    && parameter.path("in").asText().equals("query")) {
                request.queryParam(parameter.path("name").asText(), "2026-01-01T00:00:00Z");
            }
        }
        return request;
    }

    private static String said(Response response, String id) {
        return response.statusCode() + " "
                + response.asString().replaceAll(VOLATILE, "").replace(id, "{asked}");
    }

    private static Map<String, String> headers(Response response) {
        return response.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("X-Request-Id"))
                .filter(header -> !header.getName().equalsIgnoreCase("Content-Length"))
                .collect(Collectors.toMap(header -> header.getName(), header -> header.getValue(), (a, b) -> a + b));
    }

    /** A restricted incident with something in every list that hangs on it. */
    private static Story restrictedStory() {
        var incident = Api.declared(Map.of("visibility", "RESTRICTED", "title", MARK, "summary", MARK));
        var id = incident.getString("id");
        var entry = as("commander")
                .body(Map.of("kind", "NOTE", "text", MARK, "tags", List.of("SKIPPED")))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var role = as("commander")
                .body(Map.of("personId", Api.known("commander"), "role", "COMMANDER"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Api.moved(id, "MITIGATED");
        return new Story(
                id,
                incident.getString("key"),
                Map.of("entryId", entry.getString("id"), "assignmentId", role.getString("id"), "name", "detected"));
    }

    private static List<Operation> operations() {
        var paths = description().path("paths");
        var found = new ArrayList<Operation>();
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> Stream.of(
                        Method.values())
                .filter(method -> method.name().equalsIgnoreCase(operation.getKey()))
                .forEach(method -> found.add(new Operation(method, path.getKey(), operation.getValue())))));
        return found.stream()
                .filter(operation -> operation.path().startsWith("/api/"))
                .toList();
    }

    private static JsonNode description() {
        try {
            return new ObjectMapper()
                    .readTree(given().accept("application/json")
                            .get("/q/openapi?format=json")
                            .asString());
        } catch (IOException e) {
            throw new AssertionError("The description is not JSON", e);
        }
    }
}
