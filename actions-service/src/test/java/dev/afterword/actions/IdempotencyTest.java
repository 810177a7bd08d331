package dev.afterword.actions;

import static dev.afterword.actions.ApiFixture.ACTIONS;
import static dev.afterword.actions.ApiFixture.as;
import static dev.afterword.actions.ApiFixture.committed;
import static dev.afterword.actions.ApiFixture.read;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class IdempotencyTest {

    @Test
    void twinsAtTheSameTimeAreOneActionAndOneAnswer() {
        var key = UUID.randomUUID().toString();
        var threads = Executors.newFixedThreadPool(8);

        var ids = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> propose(key, "Alert on lag"), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                .distinct()
                .toList();

        threads.shutdown();
        assertEquals(1, ids.size());
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var key = UUID.randomUUID().toString();
        propose(key, "Alert on lag").then().statusCode(201);

        propose(key, "Alert on disk").then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void aRepeatedMoveIsAnsweredAsTheFirstTime() {
        var id = committed("Alert on lag");
        var key = UUID.randomUUID().toString();

        start(id, key).then().statusCode(200);
        var again = start(id, key).then().statusCode(200).extract();

        assertEquals("IN_PROGRESS", again.path("status"));
        read("viewer", id).header("ETag", again.header("ETag"));
    }

    private static Response start(String id, String key) {
        return as("responder")
                .header("Idempotency-Key", key)
                .body(Map.of("to", "IN_PROGRESS"))
                .post(ACTIONS + "/" + id + "/transitions");
    }

    private static Response propose(String key, String title) {
        return as("responder")
                .header("Idempotency-Key", key)
                .body(Map.of("title", title))
                .post(ACTIONS);
    }
}
