package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.message.Messages;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class IdempotencyTest {

    @Test
    void twoHundredDeclaresWithTwentyKeysAreTwentyIncidents() throws Exception {
        var run = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(32);
        var calls = IntStream.range(0, 200)
                .<Callable<String>>mapToObj(i -> () -> as("commander")
                        .header("Idempotency-Key", run + "-" + i % 20)
                        .body(Map.of("title", "Storm " + i % 20, "responsibleTeam", run))
                        .post(INCIDENTS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString())
                .toList();

        var answers = new HashSet<String>();
        for (var answer : pool.invokeAll(calls)) {
            answers.add(answer.get());
        }
        pool.shutdown();

        assertThat(answers).hasSize(20);
        as("viewer").get(INCIDENTS + "?limit=200&team=" + run).then().body("items", hasSize(20));
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        as("commander")
                .header("Idempotency-Key", key)
                .body(Map.of("title", "One"))
                .post(INCIDENTS)
                .then()
                .statusCode(201);
        as("commander")
                .header("Idempotency-Key", key)
                .body(Map.of("title", "Other"))
                .post(INCIDENTS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aRepeatedTransitionHappensOnce() {
        var id = Api.declaredId();
        for (int i = 0; i < 2; i++) {
            as("commander")
                    .header("Idempotency-Key", "mitigate")
                    .body(Map.of("to", "MITIGATED"))
                    .post(INCIDENTS + "/" + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    /** What is remembered of a request is told to those alone who may still see what it was about. */
    @Test
    void whatWasDoneOnceIsNotToldAgainToWhomeverTheIncidentIsHiddenFromNow() {
        var other = Api.declaredId();
        var id = Api.declared(Map.of("title", "Keys leaked")).getString("id");
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        var commander = Api.idOf("commander");
        var manager = Api.known("manager");
        var deeds = new Deeds(id);

        deeds.of("/timeline", Map.of("kind", "NOTE", "text", "Seen"));
        deeds.of("/timeline/bulk", Map.of("entries", List.of(Map.of("kind", "NOTE", "text", "Seen"))));
        deeds.of("/can-reports", Map.of("condition", "Lag", "actions", "Moved"));
        deeds.of("/impacts", Map.of("cohort", "Card payers"));
        deeds.of(
                "/impact-windows",
                Map.of("level", "PARTIAL_OUTAGE", "from", Instant.now().toString()));
        deeds.of("/related", Map.of("incident", other));
        var task = deeds.of("/tasks", Map.of("text", "Look", "personId", commander));
        deeds.of("/tasks/" + task + "/transitions", Map.of("to", "DONE"));
        var escalation = deeds.of("/escalations", Map.of("toTeam", "db", "basis", "EXPERTISE", "need", "Replication"));
        deeds.of("/escalations/" + escalation + "/answer", Map.of("outcome", "JOINED"));
        var scribe = deeds.of("/roles", Map.of("personId", commander, "role", "SCRIBE"));
        deeds.of("/roles/" + scribe + "/release", null);
        deeds.of(
                "/roles/past",
                Map.of(
                        "personId",
                        commander,
                        "role",
                        "CUSTOMER_LIAISON",
                        "from",
                        Instant.now().toString(),
                        "reason",
                        "The call was recorded"));
        deeds.of("/roles/handoff", Map.of("toPersonId", manager));
        var offer = deeds.of("/roles/handoff/offers", Map.of("toPersonId", commander, "summary", "Rollback runs"));
        deeds.of("/roles/handoff/offers/" + offer + "/transitions", Map.of("to", "WITHDRAWN", "reason", "Asleep"));
        var message = deeds.of("/messages", Messages.complete());
        deeds.of("/messages/" + message + "/transitions", Map.of("to", "WITHDRAWN", "reason", "Too early"));
        deeds.of("/transitions", Map.of("to", "MITIGATED"));

        deeds.again()
                .forEach((path, answer) ->
                        assertThat(answer.statusCode()).as(path).isLessThan(300));
        Api.patch(
                        "commander",
                        id,
                        as("commander").get(INCIDENTS + "/" + id).header("ETag"),
                        Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);
        as("responder").get(INCIDENTS + "/" + id).then().statusCode(404);
        deeds.again()
                .forEach((path, answer) ->
                        assertThat(answer.statusCode()).as(path).isEqualTo(404));
    }

    /** What the responder does to an incident, each with a key of its own. */
    private record Deeds(String incident, Map<String, Map<String, ?>> done) {

        Deeds(String incident) {
            this(incident, new LinkedHashMap<>());
        }

        String of(String path, Map<String, ?> body) {
            done.put(path, body);
            var answer = call(path, body);
            assertThat(answer.statusCode())
                    .as("%s: %s", path, answer.asString())
                    .isLessThan(300);
            return answer.jsonPath().getString("id");
        }

        Map<String, Response> again() {
            var answers = new LinkedHashMap<String, Response>();
            done.forEach((path, body) -> answers.put(path, call(path, body)));
            return answers;
        }

        private Response call(String path, Map<String, ?> body) {
            var request = as("responder").header("Idempotency-Key", "once" + path);
            return (body == null ? request : request.body(body)).post(INCIDENTS + "/" + incident + path);
        }
    }
}
