package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.timeline.StoryFixture.note;
import static dev.afterword.incidents.timeline.StoryFixture.of;
import static dev.afterword.incidents.timeline.StoryFixture.tell;
import static dev.afterword.incidents.timeline.StoryFixture.tellAll;
import static dev.afterword.incidents.timeline.StoryFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BulkTimelineTest {

    private static final String AT = "2026-01-02T10:00:00Z";

    @Test
    void aThousandEntriesOfOneTimeStayInTheOrderInWhichTheyWereTold() {
        var id = Api.declaredId();
        var entries = IntStream.range(0, 1000)
                .mapToObj(i -> note("line " + i, "occurredAt", AT))
                .toList();

        tellAll(id, entries)
                .then()
                .statusCode(201)
                .body("recorded", is(1000))
                .body("known", is(0))
                .body("items", hasSize(1000));

        assertThat(pagedTexts(id))
                .isEqualTo(entries.stream().map(e -> e.get("text")).toList());
    }

    @Test
    void oneThatIsWrongKeepsAllOfThemOutAndIsNamed() {
        var id = Api.declaredId();
        tellAll(id, List.of(note("fine"), note("x", "service", "nope"), note("y", "service", "nada")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/entries/1/service", "/entries/2/service"));
        tellAll(id, List.of(note("fine"), note(" "), Map.of("kind", "ROLE_ASSIGNED", "text", "x")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/entries/1/text"));
        tellAll(
                        id,
                        List.of(
                                note("fine"),
                                note("x", "causality", "DIRECT"),
                                Map.of("kind", "ROLE_ASSIGNED", "text", "x")))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/entries/1/causalityReason", "/entries/2/kind"));
        assertThat(texts("viewer", id, "kind=NOTE")).isEmpty();
    }

    @Test
    void noneAndTooManyAreRefused() {
        var id = Api.declaredId();
        tellAll(id, List.of()).then().statusCode(400).body("errors.pointer", contains("/entries"));
        var tooMany = IntStream.range(0, 1001).mapToObj(i -> note("x")).toList();
        tellAll(id, tooMany).then().statusCode(400).body("errors.pointer", contains("/entries"));
    }

    @Test
    void theSameKeyTellsTheStoryOnce() {
        var id = Api.declaredId();
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            answers.add(as("commander")
                    .header("Idempotency-Key", key)
                    .body(Map.of("entries", List.of(note("once"), note("and again"))))
                    .post(of(id) + "/bulk")
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString());
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(texts("viewer", id, "kind=NOTE")).containsExactly("once", "and again");
    }

    @Test
    void whatWasImportedBeforeStaysAsItIs() {
        var id = Api.declaredId();
        var from = Map.of("system", "slack", "externalId", "1.1");
        var first = tell("commander", id, note("first told", "importedFrom", from))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        tell("commander", id, note("told otherwise", "importedFrom", from))
                .then()
                .statusCode(201)
                .body("id", equalTo(first.getString("id")))
                .body("text", is("first told"));
        tellAll(
                        id,
                        List.of(
                                note("again", "importedFrom", from),
                                note("new", "importedFrom", Map.of("system", "slack", "externalId", "1.2"))))
                .then()
                .statusCode(201)
                .body("recorded", is(1))
                .body("known", is(1))
                .body("items.text", contains("first told", "new"));
        assertThat(texts("viewer", id, "kind=NOTE")).containsExactly("first told", "new");
        tell("commander", Api.declaredId(), note("elsewhere", "importedFrom", from))
                .then()
                .statusCode(201)
                .body("text", is("elsewhere"));
    }

    @Test
    void oneImportNamesEachPlaceOnceAndKeepsNothingForOnePersonAlone() {
        var from = Map.of("system", "slack", "externalId", "1.1");
        tellAll(
                        Api.declaredId(),
                        List.of(
                                note("x", "importedFrom", from),
                                note("y", "importedFrom", from),
                                note(
                                        "z",
                                        "audience",
                                        "PRIVATE",
                                        "importedFrom",
                                        Map.of("system", "a", "externalId", "b"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/entries/1/importedFrom", "/entries/2/audience"));
    }

    @Test
    void whatWasImportedForRespondersIsNotShownToOthersByImportingItAgain() {
        var id = Api.declaredId();
        var entry = note(
                "for us", "audience", "RESPONDERS", "importedFrom", Map.of("system", "slack", "externalId", "1.1"));
        tell("commander", id, entry).then().statusCode(201);

        tell("manager", id, entry).then().statusCode(409);
        as("manager")
                .body(Map.of("entries", List.of(entry)))
                .post(of(id) + "/bulk")
                .then()
                .statusCode(201)
                .body("known", is(1))
                .body("items", empty());
    }

    private static List<String> pagedTexts(String id) {
        var texts = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("viewer").queryParam("limit", 150).queryParam("kind", "NOTE");
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(of(id))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            texts.addAll(page.getList("items.text"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return texts;
    }
}
