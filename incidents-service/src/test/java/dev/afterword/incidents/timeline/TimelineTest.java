package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class TimelineTest {

    @Test
    void entriesComeInTheOrderOfTheStoryWhateverTheOrderOfWriting() {
        var id = Api.declaredId();
        for (var at : List.of("2026-01-02T12:00:00Z", "2026-01-02T10:00:00Z", "2026-01-02T11:00:00Z")) {
            add(id, Map.of("kind", "OBSERVATION", "text", at, "occurredAt", at))
                    .then()
                    .statusCode(201);
        }

        var texts = new ArrayList<String>();
        var cursor = "";
        do {
            var page = as("viewer")
                    .get(INCIDENTS + "/" + id + "/timeline?limit=1&kind=OBSERVATION" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            texts.addAll(page.getList("items.text"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);

        assertThat(texts).containsExactly("2026-01-02T10:00:00Z", "2026-01-02T11:00:00Z", "2026-01-02T12:00:00Z");
    }

    @Test
    void concurrentEntriesAreAllThere() throws Exception {
        var id = Api.declaredId();
        var pool = Executors.newFixedThreadPool(16);
        var calls = IntStream.range(0, 60)
                .<Callable<Integer>>mapToObj(i -> () ->
                        add(id, Map.of("kind", "NOTE", "text", "note " + i)).statusCode())
                .toList();
        for (var code : pool.invokeAll(calls)) {
            assertThat(code.get()).isEqualTo(201);
        }
        pool.shutdown();

        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=NOTE&limit=200")
                .then()
                .body("items", hasSize(60));
    }

    @Test
    void aPrivateEntryIsForItsAuthorAlone() {
        var id = Api.declaredId();
        add(id, Map.of("kind", "SENTIMENT", "text", "tired", "audience", "PRIVATE"))
                .then()
                .statusCode(201);

        as("commander")
                .get(INCIDENTS + "/" + id + "/timeline?kind=SENTIMENT")
                .then()
                .body("items", hasSize(1));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=SENTIMENT")
                .then()
                .body("items", empty());
    }

    @Test
    void anEntryForRespondersIsForItsAuthorAndThoseWithARoleThenOrNow() {
        var id = Api.declaredId();
        add(id, Map.of("kind", "SENTIMENT", "text", "we are unsure", "audience", "RESPONDERS"))
                .then()
                .statusCode(201);
        var role = as("commander")
                .body(Map.of("personId", Api.known("responder"), "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        as("commander")
                .post(INCIDENTS + "/" + id + "/roles/" + role + "/release")
                .then()
                .statusCode(200);

        for (var insider : List.of("commander", "responder")) {
            as(insider)
                    .get(INCIDENTS + "/" + id + "/timeline?kind=SENTIMENT")
                    .then()
                    .body("items.text", contains("we are unsure"));
        }
        for (var outsider : List.of("viewer", "admin", "manager")) {
            as(outsider)
                    .get(INCIDENTS + "/" + id + "/timeline?kind=SENTIMENT&audience=RESPONDERS")
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void thePlatformsOwnKindsAreNotForPeople() {
        add(Api.declaredId(), Map.of("kind", "STATUS_CHANGED", "text", "resolved!"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
    }

    @Test
    void servicesMustBeKnownAndFactsMustHaveHappened() {
        var id = Api.declaredId();
        add(id, Map.of("kind", "NOTE", "text", "x", "service", "nope"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/service"));
        add(id, Map.of("kind", "NOTE", "text", "x", "occurredAt", "2999-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/occurredAt"));
    }

    private static Response add(String id, Map<String, Object> entry) {
        return as("commander").body(entry).post(INCIDENTS + "/" + id + "/timeline");
    }
}
