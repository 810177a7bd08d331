package dev.afterword.incidents.search;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which of the incidents that have the words comes first. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SearchOrderTest {

    /** A word of this test alone, like no other; letters only, so that it is one word. */
    private final String word = "q"
            + new Random().ints(16, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining())
            + "zz";

    @Test
    void aWordInTheTitleCountsForMoreThanOneInALabelThanOneInTheSummary() {
        declared(Map.of("title", "Summary", "summary", "The " + word + " is slow"));
        declared(Map.of("title", "Title: " + word));
        declared(Map.of("title", "Label", "labels", List.of(word)));

        search("viewer", word).body("items.title", contains("Title: " + word, "Label", "Summary"));
    }

    @Test
    void howOftenAWordIsWrittenDoesNotMakeUpForWhereItIs() {
        var often = (word + " ").repeat(12);
        told(declared(Map.of("title", "Timeline")), often);
        declared(Map.of("title", "Summary", "summary", often));
        declared(Map.of("title", "Title: " + word));
        declared(Map.of("title", "Newer title: " + word));

        search("viewer", word)
                .body("items.title", contains("Newer title: " + word, "Title: " + word, "Summary", "Timeline"));
    }

    @Test
    void ofSeveralWordsAllCountByTheLeastOfTheirPlaces() {
        var spread = declared(Map.of("title", "Spread " + word));
        told(spread, "Then other" + word);
        declared(Map.of("title", "Half " + word, "summary", "With other" + word));
        declared(Map.of("title", word + " and other" + word));
        declared(Map.of("title", "Summary", "summary", word + " other" + word));

        search("viewer", "other" + word + " " + word)
                .body("items.title", contains(word + " and other" + word, "Half " + word, "Summary", "Spread " + word));
    }

    @Test
    void aWholeWordInATitleComesBeforeTheBeginningOfOne() {
        var whole = declared(Map.of("title", "Whole " + word));
        var beginning = declared(Map.of("title", "Beginning " + word + "ness"));

        search("viewer", word).body("items.id", contains(whole, beginning));
        var first = as("viewer").get(INCIDENTS + "/" + whole).path("key").toString();
        search("viewer", first).body("items[0].id", equalTo(whole));
    }

    @Test
    void whatWasTypedComesBeforeWhatMayHaveBeenMeant() {
        var shorter = word.substring(0, 6);
        var typed = shorter.substring(0, 2) + (shorter.charAt(2) == 'y' ? 'x' : 'y') + shorter.substring(3);
        var meant = declared(Map.of("title", "The " + shorter + " is away", "summary", word));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("viewer", typed + " " + word).body("items.id", contains(meant)));
        // Its words are not told to all, so that what is typed stays a mistake to the others.
        var exact = Api.declared(Map.of("title", "Open", "summary", word, "visibility", "RESTRICTED"))
                .getString("id");
        told(exact, "We suspect " + typed);
        for (int i = 0; i < 3; i++) {
            declared(Map.of("title", "The " + shorter + " and " + word));
        }

        search("commander", typed + " " + word + "&limit=1").body("items.id", contains(exact));
        search("commander", typed + " " + word).body("items", hasSize(5)).body("items[0].id", equalTo(exact));
        search("commander", typed + " away " + word).body("items.id", contains(meant));
        search("viewer", typed + " " + word).body("items", hasSize(4)).body("items.id", not(hasItem(exact)));
    }

    private static String declared(Map<String, Object> details) {
        return Api.declared(details).getString("id");
    }

    private static void told(String id, String text) {
        as("commander")
                .body(Map.of("kind", "NOTE", "text", text, "audience", "ORGANISATION"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(String person, String query) {
        return as(person)
                .get("/api/v1/search?q=" + query.replace(' ', '+'))
                .then()
                .statusCode(200);
    }
}
