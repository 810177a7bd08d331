package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
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
}
