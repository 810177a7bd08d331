package dev.afterword.retros.writing;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.drafting;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.afterword.retros.EventLogFixture;
import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "retros", kafka = true)
class WriteTogetherTest {

    private static final String PAGE = "page-one";

    @Inject
    EventsFixture events;

    @Test
    void whatTwoPeopleTypeIsInOneOrderForBoth() {
        var id = empty(events);

        type("commander", id, PAGE, 1, List.of(0, "It began")).statusCode(200).body("changes", is(2));
        type("facilitator", id, "page-two", 2, 8, List.of(0, " quietly"))
                .statusCode(200)
                .body("changes", is(3));

        changes("commander", id, 1)
                .body("items.clientId", contains(PAGE, "page-two"))
                .body("items.number", contains(2, 3))
                .body("items[1].change[1]", contains(0, " quietly"))
                .body("changes", is(3));
        as("viewer")
                .get(path(id))
                .then()
                .statusCode(200)
                .body("body", is("It began quietly"))
                .body("changes", is(3));
        section("viewer", id)
                .body("sections.find { it.key == 'narrative' }.body", is("It began quietly"))
                .body("sections.find { it.key == 'narrative' }.editedBy.name", is("Farah Haddad"));
    }

    @Test
    void whoWasOvertakenIsToldAndNothingIsTypedTwice() {
        var id = empty(events);
        type("commander", id, PAGE, 1, List.of(0, "first")).statusCode(200);

        type("facilitator", id, "page-two", 1, List.of(0, "second"))
                .statusCode(409)
                .body("type", is("/problems/changes-overtaken"))
                .body("changes", is(2));
        type("commander", id, PAGE, 1, List.of(0, "first")).statusCode(409);

        as("viewer").get(path(id)).then().body("body", is("first"));
        changes("commander", id, 1).body("items.clientId", contains(PAGE));
    }

    @Test
    void ofTenWhoTypeAtOnceNobodyLosesAWord() {
        var id = empty(events);

        var typing = IntStream.range(0, 10)
                .mapToObj(number -> CompletableFuture.runAsync(() -> insist(id, "word" + number + ";")))
                .toList();
        typing.forEach(CompletableFuture::join);

        String body = as("viewer").get(path(id)).then().extract().path("body");
        assertThat(body.split(";")).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void aTextWrittenAsAWholeIsAChangeLikeAnyOther() {
        var id = empty(events);
        type("commander", id, PAGE, 1, List.of(0, "one two")).statusCode(200);
        String etag =
                "\"" + section("viewer", id).extract().path("sections.find { it.key == 'narrative' }.version") + "\"";

        as("facilitator")
                .header("If-Match", etag)
                .body(Map.of("body", "one\r\nor two"))
                .put(RETROSPECTIVES + "/" + id + "/sections/narrative")
                .then()
                .statusCode(200)
                .body("body", is("one\nor two"));

        changes("commander", id, 2).body("items.clientId", contains("service")).body("items[0].change[0]", is(3));
        type("commander", id, PAGE, 3, 10, List.of(0, "!")).statusCode(200);
        as("viewer").get(path(id)).then().body("body", is("one\nor two!"));
    }

    @Test
    void othersHearInOneEventWhatWasTypedOnceItsWriterPauses() {
        var id = empty(events);
        type("commander", id, PAGE, 1, List.of(0, "a")).statusCode(200);
        type("commander", id, PAGE, 2, 1, List.of(0, "b")).statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(toldOf(id)).isEqualTo(2));
    }

    @Test
    void nobodyTypesInWhatIsNotBeingWritten() {
        var id = empty(events);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);
        move("manager", id, Map.of("to", "REVIEWED")).statusCode(200);

        type("commander", id, PAGE, 1, List.of(0, "late"))
                .statusCode(409)
                .body("type", is("/problems/retrospective-not-open"));
        type("viewer", id, PAGE, 1, List.of(0, "not mine")).statusCode(403);
    }

    @Test
    void aStrangerFindsNoTraceOfARestrictedDocument() {
        var incident = IncidentFixture.anIncident().restrictedTo("person:" + IncidentFixture.COMMANDER.id());
        events.declared(incident, 1);
        events.mitigated(incident.mitigatedAfterMinutes(5), 2);
        var id = awaitRetrospective("commander", incident.id);

        as("viewer").get(path(id)).then().statusCode(404);
        as("viewer").get(path(id) + "/changes").then().statusCode(404);
        type("facilitator", id, PAGE, 0, List.of(0, "x")).statusCode(404);
        present("viewer", id, Map.of("clientId", PAGE)).statusCode(404);
        present("commander", id, Map.of("clientId", PAGE)).statusCode(204);
    }

    @Test
    void aBadRequestNamesWhatIsWrongAndChangesNothing() {
        var id = empty(events);

        type("commander", id, PAGE, 1, 7).statusCode(400).body("errors.pointer", hasItem("/changes/0"));
        type("commander", id, PAGE, 1, List.of(0, "a\nb"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/changes/0"));
        type("commander", id, PAGE, 1, List.of(0, "x".repeat(100_001)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/changes"));
        type("commander", id, "no page!", 1, List.of(0, "a"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/clientId"));
        type("commander", id, "service", 1, List.of(0, "a"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/clientId"));
        as("commander")
                .body(Map.of("clientId", PAGE, "after", 1, "changes", List.of()))
                .post(path(id) + "/changes")
                .then()
                .statusCode(400);
        as("commander")
                .get(RETROSPECTIVES + "/" + id + "/writing/root-cause")
                .then()
                .statusCode(404);

        changes("viewer", id, 1).body("items", emptyIterable()).body("changes", is(1));
    }

    /** A document whose narrative is empty: its draft was the change before the first, and was taken out. */
    private static String empty(EventsFixture events) {
        var id = drafting(events);
        int version = section("viewer", id).extract().path("sections.find { it.key == 'narrative' }.version");
        as("commander")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("body", ""))
                .put(RETROSPECTIVES + "/" + id + "/sections/narrative")
                .then()
                .statusCode(200);
        return id;
    }

    private static void insist(String id, String word) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    var text = as("viewer").get(path(id)).jsonPath();
                    int length = text.getString("body").length();
                    var keep = length == 0 ? List.<Object>of() : List.<Object>of(length);
                    var change = new ArrayList<>(keep);
                    change.add(List.of(0, word));
                    return type("commander", id, PAGE, text.getLong("changes"), change.toArray())
                                    .extract()
                                    .statusCode()
                            == 200;
                });
    }

    private static ValidatableResponse type(String person, String id, String page, long after, Object... steps) {
        return as(person)
                .body(Map.of("clientId", page, "after", after, "changes", List.of(List.of(steps))))
                .post(path(id) + "/changes")
                .then();
    }

    private static ValidatableResponse changes(String person, String id, long after) {
        return as(person)
                .queryParam("after", after)
                .get(path(id) + "/changes")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse present(String person, String id, Map<String, ?> presence) {
        return as(person)
                .body(presence)
                .put(RETROSPECTIVES + "/" + id + "/writing/presence")
                .then();
    }

    private static ValidatableResponse section(String person, String id) {
        return read(person, id).statusCode(200);
    }

    private static long toldOf(String id) {
        return EventLogFixture.eventsOf("facilitator", id).stream()
                .filter(event -> event.get("type").toString().endsWith("details-changed.v1"))
                .filter(event -> event.toString().contains("sections.narrative"))
                .count();
    }

    private static String path(String id) {
        return RETROSPECTIVES + "/" + id + "/writing/narrative";
    }
}
