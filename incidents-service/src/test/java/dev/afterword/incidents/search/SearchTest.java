package dev.afterword.incidents.search;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SearchTest {

    /** A word of this test alone, like no other; letters only, so that it is one word. */
    private final String word = "q"
            + new Random().ints(16, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining())
            + "zz";

    @Test
    void wordsAreFoundByTheirBeginningAndAcrossTitleAndTimeline() {
        var id = declared(Map.of("title", "Payments " + word));
        told(id, "The pool of connections ran dry", "ORGANISATION");

        search("viewer", word.substring(0, word.length() - 2) + " connect").body("items.id", contains(id));
        search("viewer", word + " nowhere").body("items", empty());
    }

    @Test
    void everyWordCountsHoweverManyThereAre() {
        var words = IntStream.rangeClosed('a', 'p')
                .mapToObj(letter -> (char) letter + word.substring(0, 8))
                .toList();
        var id = declared(Map.of("title", "All", "summary", String.join(" ", words)));
        declared(Map.of("title", "Ten", "summary", String.join(" ", words.subList(0, 10))));

        search("viewer", String.join(" ", words)).body("items.id", contains(id));
    }

    @Test
    void theAnswerShowsWhereTheWordsAre() {
        var id = declared(Map.of("title", "Payments " + word + " today", "summary", "Nothing of note"));
        told(id, "Then " + word + " again", "ORGANISATION");

        search("viewer", word)
                .body("items[0].highlights", hasSize(2))
                .body("items[0].highlights[0].field", equalTo("TITLE"))
                .body("items[0].highlights[0].parts.text", contains("Payments ", word, " today"))
                .body("items[0].highlights[0].parts.found", contains(false, true, false))
                .body("items[0].highlights[1].field", equalTo("TIMELINE"))
                .body("items[0].highlights[1].parts.text", contains("Then ", word, " again"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%s>", "a<b and %s>c", "+%s", "host-%s.example", "&%s;", "http://host/%s/x?y=1"})
    void whatPartsWordsIsNotInTheWayOfFindingAndShowingThem(String text) {
        var written = "Seen " + text.formatted(word) + " there";
        var id = declared(Map.of("title", written, "summary", written));
        told(id, written, "ORGANISATION");

        var passages = search("viewer", word)
                .body("items.id", contains(id))
                .extract()
                .<List<List<String>>>path("items[0].highlights.parts.text");
        assertThat(passages)
                .hasSize(3)
                .allSatisfy(parts -> assertThat(parts).contains(word))
                .allSatisfy(parts -> assertThat(String.join("", parts)).isEqualTo(written));
    }

    @Test
    void aTypingMistakeIsForgivenOnceTheWordIsKnown() {
        var id = declared(Map.of("title", "The " + word + " is away"));
        var mistyped = word.substring(0, 2) + "y" + word.substring(2);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("viewer", mistyped).body("items.id", contains(id)));
    }

    @Test
    void anyOneTypingMistakeIsForgivenAlsoInAShortWord() {
        var letters = "abcdefghijklmnopqrstuvwxyz".split("");
        Collections.shuffle(Arrays.asList(letters));
        var written = String.join("", letters).substring(0, 6);
        var id = declared(Map.of("title", "The " + written + " is away"));
        var mistakes = List.of(
                written.charAt(0) + written.substring(2, 3) + written.charAt(1) + written.substring(3),
                written.substring(0, 2) + written.substring(3),
                written.substring(0, 3) + written.substring(2),
                written.substring(0, 2) + letters[7] + written.substring(3));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("viewer", mistakes.get(0)).body("items.id", contains(id)));
        mistakes.forEach(mistake -> search("viewer", mistake).body("items.id", contains(id)));
    }

    @Test
    void aWordThatOnlyHiddenRecordsHaveIsTakenForAMistakeLikeOneThatNobodyWrote() {
        var mistyped = word.substring(0, 2) + "y" + word.substring(2);
        Api.declared(Map.of("title", "The " + word + " leaked", "visibility", "RESTRICTED"));
        told(Api.declaredId(), "Only mine: " + word, "PRIVATE");
        told(Api.declaredId(), "For responders: " + word, "RESPONDERS");
        var open = declared(Map.of("title", "The " + mistyped + " is away"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("viewer", word).body("items.id", contains(open)));
    }

    @Test
    void wordsThatBecomeOpenLaterAreKnownFromThenOn() {
        var mistyped = word.substring(0, 2) + "y" + word.substring(2);
        var opened = declared(Map.of("title", "Keys leaked", "visibility", "RESTRICTED"));
        told(opened, "The " + word + " is away", "ORGANISATION");
        var corrected = declared(Map.of("title", "Open"));
        var entry = told(corrected, "We are unsure about another" + word, "RESPONDERS");
        passed();
        search("viewer", mistyped).body("items", empty());

        var etag = as("commander").get(INCIDENTS + "/" + opened).header("ETag");
        Api.patch("commander", opened, etag, Map.of("visibility", "ORGANISATION"))
                .then()
                .statusCode(200);
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("audience", "ORGANISATION", "reason", "everybody may know"))
                .patch(INCIDENTS + "/" + corrected + "/timeline/" + entry)
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            search("viewer", mistyped).body("items.id", hasItem(opened));
            search("viewer", "another" + mistyped).body("items.id", hasItem(corrected));
        });
    }

    /** Waits until everything that was written has been looked through for words. */
    private static void passed() {
        var last = "z" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "last";
        told(declared(Map.of("title", "Last")), "Then " + last, "ORGANISATION");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> search("viewer", last.replaceFirst("last", "lasst"))
                .body("items", hasSize(1)));
    }

    @Test
    void filtersNarrowTheSearch() {
        declared(Map.of("title", "One " + word, "severity", "SEV1", "type", "CAPACITY"));
        var other = declared(Map.of("title", "Other " + word, "severity", "SEV3", "labels", List.of("db")));

        search("viewer", word + "&severity=SEV3").body("items.id", contains(other));
        search("viewer", word + "&type=AMBIGUOUS&label=db").body("items.id", contains(other));
        search("viewer", word + "&label=db&label=cache").body("items", empty());
        search("viewer", word + "&responseLevel=CRISIS").body("items", empty());
        search("viewer", word + "&status=CLOSED").body("items", empty());
        search("viewer", word + "&to=2020-01-01T00:00:00Z").body("items", empty());
        search("viewer", word + "&from=2026-01-01T00:00:00Z").body("items", hasSize(2));
        search("viewer", word + "&service=nowhere").body("items", empty());
    }

    @Test
    void wordsAreFoundInDifferentEntriesOfAnIncident() {
        var id = declared(Map.of("title", "Open"));
        told(id, "The " + word + " is away", "ORGANISATION");
        told(id, "The connections ran dry", "ORGANISATION");
        told(id, "We suspect the firmware", "RESPONDERS");

        search("viewer", word + " connections").body("items.id", contains(id));
        search("viewer", "connect " + word + " open").body("items.id", contains(id));
        search("viewer", word + " firmware").body("items", empty());
    }

    @Test
    void pagesFollowOneAnother() {
        for (int i = 0; i < 5; i++) {
            declared(Map.of("title", "Number " + i + " " + word));
        }
        var first =
                search("viewer", word + "&limit=3").body("items", hasSize(3)).extract();
        var rest = search("viewer", word + "&limit=3&cursor=" + first.path("nextCursor"))
                .body("items", hasSize(2))
                .body("nextCursor", nullValue())
                .extract();

        assertThat(first.<List<String>>path("items.id")).doesNotContainAnyElementsOf(rest.path("items.id"));
    }

    @Test
    void whatOneMayNotSeeIsNotFound() {
        declared(Map.of("title", "Keys of " + word + " leaked", "visibility", "RESTRICTED"));
        var open = declared(Map.of("title", "Open"));
        told(open, "We are unsure about " + word, "RESPONDERS");
        told(open, "I am tired of " + word, "PRIVATE");

        search("viewer", word).body("items", empty()).body("nextCursor", nullValue());
        search("admin", word).body("items", empty());
        search("commander", word).body("items.title", contains("Keys of " + word + " leaked"));
    }

    @Test
    void anEntryForRespondersIsFoundByThoseWithARole() {
        var id = declared(Map.of("title", "Open"));
        told(id, "We are unsure about " + word, "RESPONDERS");
        as("commander")
                .body(Map.of("personId", Api.known("responder"), "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(201);

        search("responder", word).body("items.id", contains(id));
        search("viewer", word).body("items", empty());
    }

    @Test
    void nobodySearchesWithoutARole() {
        as("stranger").get("/api/v1/search?q=x").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q= ", "q=&|!():*", "q=x&cursor=nonsense", "q=x&limit=0", "q=x&status=GONE", "q=x\0"})
    void whatCannotBeSearchedForIsABadRequest(String query) {
        search("viewer", query, 400).contentType("application/problem+json");
    }

    @Test
    void aSearchForNothingIsABadRequest() {
        as("viewer").get("/api/v1/search").then().statusCode(400).body("errors[0].pointer", equalTo("?q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'b", "a\\b", "100%", "foo:* & bar", "<script>", "ünïcödé", "日本語", "a | b", "!a"})
    void marksInWhatIsTypedNeverBreakTheSearch(String text) {
        as("viewer").queryParam("q", text).get("/api/v1/search").then().statusCode(200);
    }

    private static String declared(Map<String, Object> details) {
        return Api.declared(details).getString("id");
    }

    private static String told(String id, String text, String audience) {
        return as("commander")
                .body(Map.of("kind", "NOTE", "text", text, "audience", audience))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse search(String person, String query) {
        return search(person, "q=" + query, 200);
    }

    private static ValidatableResponse search(String person, String query, int status) {
        var request = as(person);
        for (var parameter : query.split("&(?=[a-z]+=)")) {
            var parts = parameter.split("=", 2);
            request.queryParam(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        return request.get("/api/v1/search").then().statusCode(status);
    }
}
