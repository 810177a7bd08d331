package dev.afterword.eventkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told in a transaction is heard once and in order, by whoever may hear it. */
@QuarkusTest
@WithInfrastructure(database = "eventkit", kafka = true)
class TellingTest {

    @Inject
    Heard heard;

    @Test
    void eventsOfAnAggregateAreHeardInTheOrderOfTheirSequence() {
        var aggregate = UUID.randomUUID();
        for (var from = 1; from <= 41; from += 10) {
            tell(aggregate, from, 10, "Rin");
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(aggregate).size() == 50);

        assertEquals(upTo(50), heard.of(aggregate));
    }

    @Test
    void aggregatesDoNotWaitForEachOther() {
        var aggregates = Stream.generate(UUID::randomUUID).limit(40).toList();
        CompletableFuture.allOf(aggregates.stream()
                        .map(aggregate -> CompletableFuture.runAsync(() -> tell(aggregate, 1, 5, "Rin")))
                        .toArray(CompletableFuture[]::new))
                .join();

        await().atMost(Duration.ofSeconds(30)).until(() -> aggregates.stream()
                .allMatch(aggregate -> heard.of(aggregate).size() == 5));

        aggregates.forEach(aggregate -> assertEquals(upTo(5), heard.of(aggregate)));
    }

    @Test
    void whatWasRolledBackIsNeverTold() {
        var aggregate = UUID.randomUUID();
        given().post("/telling/" + aggregate + "/failing").then().statusCode(500);
        var later = UUID.randomUUID();
        tell(later, 1, 1, "Rin");

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(later).size() == 1);

        assertEquals(0, heard.written(aggregate));
        assertEquals(List.of(), heard.of(aggregate));
    }

    @Test
    void theLogGivesEachEventOnceInOrderPageByPage() {
        var start = log(null, 200, "person:nobody").getString("nextCursor");
        while (!log(start, 200, "person:nobody").getList("items").isEmpty()) {
            start = log(start, 200, "person:nobody").getString("nextCursor");
        }
        var aggregate = UUID.randomUUID();
        tell(aggregate, 1, 25, "Rin");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> heard.published(aggregate).size() == 25);

        var seen = new ArrayList<Integer>();
        var cursor = start;
        var page = log(cursor, 10, "person:nobody");
        while (!page.getList("items").isEmpty()) {
            seen.addAll(page.getList("items.findAll { it.subject == '" + aggregate + "' }.sequence"));
            cursor = page.getString("nextCursor");
            page = log(cursor, 10, "person:nobody");
        }

        assertEquals(IntStream.rangeClosed(1, 25).boxed().toList(), seen);
        assertEquals(cursor, page.getString("nextCursor"));
    }

    @Test
    void theLogShowsARestrictedAggregateOnlyToItsAudienceAndAlsoItsPast() {
        var aggregate = UUID.randomUUID();
        tell(aggregate, 1, 1, "Rin");
        given().queryParam("from", 2)
                .queryParam("visibility", "RESTRICTED")
                .queryParam("audience", "person:carlos")
                .post("/telling/" + aggregate)
                .then()
                .statusCode(204);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> heard.published(aggregate).size() == 2);

        assertEquals(List.of(), sequencesSeenBy("person:victor", aggregate));
        assertEquals(List.of(1, 2), sequencesSeenBy("person:carlos", aggregate));
    }

    @Test
    void aBadCursorOfTheLogIsABadRequest() {
        given().queryParam("after", "not a cursor").get("/telling/log").then().statusCode(400);
    }

    @Test
    void twinsWithOneKeyHaveOneEffectAndOneAnswer() {
        var aggregate = UUID.randomUUID();
        var answers = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> given().queryParam("key", aggregate)
                        .post("/telling/" + aggregate + "/once")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("aggregate")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertEquals(List.of(aggregate.toString()), answers);
        assertEquals(1, heard.written(aggregate));
    }

    @Test
    void aKeyThatCameWithAnotherBodyIsRefused() {
        var aggregate = UUID.randomUUID();
        given().queryParam("key", aggregate)
                .post("/telling/" + aggregate + "/once")
                .then()
                .statusCode(200);

        given().queryParam("key", aggregate)
                .queryParam("fingerprint", "other")
                .post("/telling/" + aggregate + "/once")
                .then()
                .statusCode(422);

        assertEquals(1, heard.written(aggregate));
    }

    @Test
    void whatCannotBeAppliedIsPutAsideWithoutHoldingUpTheRestAndCanBeReplayed() {
        var name = "Unbearable " + UUID.randomUUID();
        HearingConsumer.UNBEARABLE.add(name);
        var aggregate = UUID.randomUUID();
        tell(aggregate, 1, 1, name);
        tell(aggregate, 2, 1, "Rin");

        await().atMost(Duration.ofSeconds(60)).until(() -> heard.of(aggregate).equals(List.of(2L)));
        var letter = given().get("/telling/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.reason.contains('" + name + "') }.id");
        assertNotNull(letter);

        HearingConsumer.UNBEARABLE.remove(name);
        given().post("/telling/dead-letters/" + letter + "/replay").then().statusCode(204);

        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(aggregate).equals(List.of(2L, 1L)));
    }

    @Test
    void aDeadLetterThatDoesNotExistIsNotFound() {
        given().post("/telling/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
    }

    private List<Integer> sequencesSeenBy(String principal, UUID aggregate) {
        var seen = new ArrayList<Integer>();
        String cursor = null;
        var page = log(null, 200, principal);
        while (!page.getList("items").isEmpty()) {
            seen.addAll(page.getList("items.findAll { it.subject == '" + aggregate + "' }.sequence"));
            cursor = page.getString("nextCursor");
            page = log(cursor, 200, principal);
        }
        return seen;
    }

    private static void tell(UUID aggregate, long from, int count, String name) {
        given().queryParam("from", from)
                .queryParam("count", count)
                .queryParam("name", name)
                .post("/telling/" + aggregate)
                .then()
                .statusCode(204);
    }

    private static JsonPath log(String after, int limit, String principal) {
        var request = given().queryParam("limit", limit).queryParam("principal", principal);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/telling/log").then().statusCode(200).extract().jsonPath();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
