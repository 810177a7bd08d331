package dev.afterword.incidents.task;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class TaskTest {

    @Test
    void aTaskIsOnePersonsAndTheStoryTellsOfIt() {
        var id = Api.declaredId();
        var task = given(id, "responder", Map.of("dueAt", "2026-12-01T10:00:00Z"))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("person.name", equalTo("Rin Tanaka"))
                .body("createdBy.name", equalTo("Carlos Mendes"))
                .body("status", equalTo("OPEN"))
                .body("allowedTransitions", containsInAnyOrder("IN_PROGRESS", "DONE", "CANCELED"))
                .body("dueAt", equalTo("2026-12-01T10:00:00Z"))
                .extract()
                .jsonPath()
                .getString("id");

        move("responder", id, task, Map.of("to", "IN_PROGRESS")).then().statusCode(200);
        move("responder", id, task, Map.of("to", "DONE"))
                .then()
                .statusCode(200)
                .body("endedAt", notNullValue())
                .body("allowedTransitions", contains("OPEN"));

        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=TASK_ASSIGNED&kind=TASK_CHANGED&kind=TASK_DONE")
                .then()
                .body(
                        "items.text",
                        contains(
                                "Task for Rin Tanaka: Raise the pool limit",
                                "Task begun (Rin Tanaka): Raise the pool limit",
                                "Task done (Rin Tanaka): Raise the pool limit"));
        as("viewer").get(INCIDENTS + "/" + id + "/tasks").then().body("items.status", contains("DONE"));
        as("viewer").get(INCIDENTS + "/" + id + "/follow-ups").then().body("items", empty());
        Awaitility.await().untilAsserted(() -> assertThat(EventReader.of("incident-events").typesAbout(id).stream()
                        .filter(type -> type.contains("task-changed")))
                .hasSize(3));
    }

    @Test
    void givingUpAndTakingUpAgainWantAReason() {
        var id = Api.declaredId();
        var task = givenId(id, "responder");

        move("commander", id, task, Map.of("to", "CANCELED"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        move("commander", id, task, Map.of("to", "CANCELED", "reason", "The rollback made it unnecessary"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("The rollback made it unnecessary"));
        move("commander", id, task, Map.of("to", "DONE"))
                .then()
                .statusCode(409)
                .body("allowedTransitions", contains("OPEN"));
        move("commander", id, task, Map.of("to", "OPEN", "reason", " ")).then().statusCode(400);
        move("commander", id, task, Map.of("to", "OPEN", "reason", "Rolled forward again"))
                .then()
                .statusCode(200)
                .body("endedAt", nullValue());
    }

    @Test
    void aTaskGoesToAnotherPersonAndNeverToTwoOrNone() {
        var id = Api.declaredId();
        var task = givenId(id, "responder");

        edit(id, task, "\"0\"", Map.of("personId", Api.known("manager")))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("person.name", equalTo("Maya Lindqvist"));
        edit(id, task, "\"0\"", Map.of("text", "Other")).then().statusCode(412);
        edit(id, task, null, Map.of("text", "Other")).then().statusCode(428);
        var nobody = new HashMap<String, Object>();
        nobody.put("personId", null);
        edit(id, task, "\"1\"", nobody).then().statusCode(400).body("errors.pointer", contains("/personId"));
        edit(id, task, "\"1\"", Map.of("personId", "nobody"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/personId"));
        edit(id, task, "\"1\"", Map.of("status", "DONE"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status"));
        edit(id, task, "\"1\"", Map.of("text", "Lower the pool limit"))
                .then()
                .statusCode(200)
                .body("text", equalTo("Lower the pool limit"));
        edit(id, task, "\"2\"", Map.of("text", "Lower the pool limit"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        move("manager", id, task, Map.of("to", "DONE")).then().statusCode(200);
        edit(id, task, "\"3\"", Map.of("text", "Rewritten"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/task-ended"));
    }

    @Test
    void aStaleTransitionIsRefusedWhereTheCallerSaysWhatTheyRead() {
        var id = Api.declaredId();
        var task = givenId(id, "responder");
        move("responder", id, task, Map.of("to", "IN_PROGRESS")).then().statusCode(200);

        as("commander")
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "DONE"))
                .post(INCIDENTS + "/" + id + "/tasks/" + task + "/transitions")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"x\"} | /personId",
                "{\"personId\":\"nobody\",\"text\":\"x\"} | /personId",
                "{\"personId\":[\"a\",\"b\"],\"text\":\"x\"} | /personId",
                "{\"personId\":\"a\",\"text\":\" \"} | /text",
                "{\"personId\":\"a\",\"text\":\"x\",\"dueAt\":\"soon\"} | /dueAt",
                "{\"personId\":\"a\",\"text\":\"x\",\"dueAt\":\"+99999-01-01T00:00:00Z\"} | /dueAt",
                "{\"personId\":\"a\",\"text\":\"x\",\"team\":\"b\"} | /team"
            })
    void theFieldThatIsWrongIsNamed(String body, String pointer) {
        var id = Api.declaredId();

        as("commander")
                .body(body)
                .post(INCIDENTS + "/" + id + "/tasks")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));

        as("viewer").get(INCIDENTS + "/" + id + "/tasks").then().body("items", empty());
    }

    @Test
    void whoeverGetsATaskOfARestrictedIncidentCanSeeItAndNobodyElse() {
        var id = Api.restrictedId();
        as("responder").get(INCIDENTS + "/" + id + "/tasks").then().statusCode(404);

        var task = givenId(id, "responder");

        as("responder").get(INCIDENTS + "/" + id + "/tasks").then().body("items", hasSize(1));
        as("manager").get(INCIDENTS + "/" + id + "/tasks").then().statusCode(404);
        move("manager", id, task, Map.of("to", "DONE")).then().statusCode(404);
        as("manager")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "x"))
                .patch(INCIDENTS + "/" + id + "/tasks/" + task)
                .then()
                .statusCode(404);
    }

    @Test
    void aMergedIncidentGivesNoTasksAndReadersChangeNone() {
        var id = Api.declaredId();
        var task = givenId(id, "responder");
        move("viewer", id, task, Map.of("to", "DONE")).then().statusCode(403);
        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);

        given(id, "responder", Map.of()).then().statusCode(409);
        move("responder", id, task, Map.of("to", "DONE")).then().statusCode(200);
    }

    @Test
    void aTaskOfAnotherIncidentIsNotFound() {
        var task = givenId(Api.declaredId(), "responder");

        move("responder", Api.declaredId(), task, Map.of("to", "DONE")).then().statusCode(404);
    }

    private static Response given(String id, String person, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("text", "Raise the pool limit", "personId", Api.known(person)));
        body.putAll(more);
        return as("commander").body(body).post(INCIDENTS + "/" + id + "/tasks");
    }

    private static String givenId(String id, String person) {
        return given(id, person, Map.of())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static Response move(String person, String id, String task, Map<String, Object> body) {
        return as(person).body(body).post(INCIDENTS + "/" + id + "/tasks/" + task + "/transitions");
    }

    private static Response edit(String id, String task, String etag, Map<String, Object> patch) {
        var request =
                as("commander").contentType("application/merge-patch+json").body(patch);
        var path = INCIDENTS + "/" + id + "/tasks/" + task;
        return etag == null
                ? request.patch(path)
                : request.header("If-Match", etag).patch(path);
    }
}
