package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.timeline.StoryFixture.correct;
import static dev.afterword.incidents.timeline.StoryFixture.note;
import static dev.afterword.incidents.timeline.StoryFixture.of;
import static dev.afterword.incidents.timeline.StoryFixture.tellAll;
import static dev.afterword.incidents.timeline.StoryFixture.texts;
import static dev.afterword.incidents.timeline.StoryFixture.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventLog;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CorrectEntryTest {

    @Test
    void everyFormerVersionStaysWithWhoWhenAndWhy() {
        var id = Api.declaredId();
        var entry = told(id, note("Restarted the pool")).getString("id");

        correct("commander", id, entry, 0, Map.of("text", "Switched the query off", "reason", "The log says so"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", is("Switched the query off"))
                .body("correctedAt", notNullValue());
        correct("responder", id, entry, 1, Map.of("causality", "DIRECT", "causalityReason", "It ended there"))
                .then()
                .statusCode(200)
                .body("causality", is("DIRECT"))
                .body("text", is("Switched the query off"));

        as("viewer")
                .get(of(id) + "/" + entry + "/history")
                .then()
                .statusCode(200)
                .body("items.facts.text", contains("Restarted the pool", "Switched the query off"))
                .body("items.version", contains(0, 1))
                .body("items.reason", contains("The log says so", null))
                .body("items[0].correctedBy.id", is(Api.idOf("commander")))
                .body("items[0].changed", contains("text"))
                .body("items[1].correctedBy.id", is(Api.idOf("responder")))
                .body("items[1].changed", contains("causality", "causalityReason"))
                .body("items.correctedAt", hasSize(2));
    }

    @Test
    void whatItSaysIsCorrectedForAReasonAndJudgedWithout() {
        var id = Api.declaredId();
        var entry = told(id, note("x")).getString("id");

        for (var patch : List.of(
                Map.<String, Object>of("text", "y"),
                Map.<String, Object>of("occurredAt", "2026-01-01T00:00:00Z"),
                Map.<String, Object>of("kind", "DECISION"),
                Map.<String, Object>of("text", "y", "reason", "  "))) {
            correct("commander", id, entry, 0, patch)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/reason"));
        }
        correct("commander", id, entry, 0, Map.of("tags", List.of("REDUNDANT"), "symptomOrCause", "SYMPTOM"))
                .then()
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        var id = Api.declaredId();
        var entry = told(id, note("x")).getString("id");
        correct("commander", id, entry, 0, Map.of("starred", true)).then().statusCode(200);

        correct("commander", id, entry, 0, Map.of("starred", false))
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        as("commander")
                .contentType("application/merge-patch+json")
                .body(Map.of("starred", false))
                .patch(of(id) + "/" + entry)
                .then()
                .statusCode(428);
    }

    @Test
    void nothingNewChangesNothingAndAStarLeavesNoVersion() {
        var id = Api.declaredId();
        var entry = told(id, note("x")).getString("id");

        correct("commander", id, entry, 0, Map.of("text", "x"))
                .then()
                .statusCode(200)
                .body("version", is(0));
        correct("commander", id, entry, 0, Map.of("starred", true))
                .then()
                .statusCode(200)
                .body("starred", is(true));

        as("viewer").get(of(id) + "/" + entry + "/history").then().body("items", empty());
    }

    @Test
    void badCorrectionsNameTheFieldAndTheRule() {
        var id = Api.declaredId();
        var entry = told(id, note("x")).getString("id");
        var bad = Map.<Map<String, Object>, String>of(
                Map.of("nonsense", 1), "/nonsense",
                Map.of("text", " "), "/text",
                Map.of("causality", "MAYBE"), "/causality",
                Map.of("causality", "DIRECT"), "/causalityReason",
                Map.of("kind", "STATUS_CHANGED", "reason", "x"), "/kind",
                Map.of("service", "nope", "reason", "x"), "/service",
                Map.of("evidence", List.of(Map.of("url", "x")), "reason", "x"), "/evidence/0/url");
        bad.forEach((patch, pointer) -> correct("commander", id, entry, 0, patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer)));
        correct("commander", id, entry, 0, nulls("text", "kind", "occurredAt"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/text", "/kind", "/occurredAt"));
        as("viewer").get(of(id) + "/" + entry).then().body("version", is(0));
    }

    @Test
    void whatThePlatformWroteKeepsWhatItSays() {
        var id = Api.declaredId();
        var entry = as("viewer")
                .get(of(id) + "?kind=STATUS_CHANGED")
                .then()
                .extract()
                .jsonPath()
                .getString("items[0].id");

        correct("commander", id, entry, 0, Map.of("text", "never", "reason", "x"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/automatic-entry"));
        correct("commander", id, entry, 0, Map.of("audience", "RESPONDERS"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/audience"));
        correct(
                        "commander",
                        id,
                        entry,
                        0,
                        Map.of(
                                "starred",
                                true,
                                "phase",
                                "ONSET",
                                "causality",
                                "IRRELEVANT",
                                "causalityReason",
                                "Only the record of it"))
                .then()
                .statusCode(200)
                .body("audience", is("ORGANISATION"))
                .body("phase", is("ONSET"));
        for (var audience : List.of("PUBLIC", "CUSTOMER")) {
            correct("commander", id, entry, 1, Map.of("audience", audience))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/audience"))
                    .body("errors[0].message", startsWith("of an entry of the platform stays within the organisation"));
        }
        as("viewer").get(of(id) + "?rendering=EXTERNAL").then().body("items", empty());
    }

    @Test
    void whatLeavesTheOrganisationNamesNobody() {
        var id = Api.declaredId();
        var name = as("responder").get("/api/v1/me").jsonPath().getString("name");
        var entry = told(id, note("Restarted by " + name)).getString("id");

        correct("commander", id, entry, 0, Map.of("audience", "PUBLIC"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"))
                .body("errors[0].message", is("must not name a person where the audience is CUSTOMER or PUBLIC"));
        tellAll(
                        id,
                        List.of(
                                note("All is well", "audience", "PUBLIC"),
                                note(name + " fixed it", "audience", "CUSTOMER")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/entries/1/text"));
        as("viewer").get(of(id) + "?rendering=EXTERNAL").then().body("items", empty());

        correct(
                        "commander",
                        id,
                        entry,
                        0,
                        Map.of("audience", "PUBLIC", "text", "Restarted", "reason", "for the public"))
                .then()
                .statusCode(200);
        as("viewer").get(of(id) + "?rendering=EXTERNAL").then().body("items.text", contains("Restarted"));
    }

    @Test
    void onlyItsAuthorTakesAnEntryAwayFromOthersAndNobodyShutsThemselvesOut() {
        var id = Api.declaredId();
        var entry = told(id, note("x")).getString("id");

        for (var audience : List.of("PRIVATE", "RESPONDERS")) {
            correct("manager", id, entry, 0, Map.of("audience", audience))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/audience"));
        }
        correct("commander", id, entry, 0, Map.of("audience", "PRIVATE")).then().statusCode(200);
        as("manager").get(of(id) + "/" + entry).then().statusCode(404);
        as("manager").get(of(id) + "/" + entry + "/history").then().statusCode(404);
        correct("manager", id, entry, 1, Map.of("starred", true)).then().statusCode(404);
    }

    @Test
    void aVersionThatWasForFewStaysForFew() {
        var id = Api.declaredId();
        var entry =
                told(id, note("we feared the worst", "audience", "RESPONDERS")).getString("id");
        correct(
                        "commander",
                        id,
                        entry,
                        0,
                        Map.of("audience", "ORGANISATION", "text", "It was serious", "reason", "To share it"))
                .then()
                .statusCode(200);

        as("viewer").get(of(id) + "/" + entry + "/history").then().body("items", empty());
        as("commander")
                .get(of(id) + "/" + entry + "/history")
                .then()
                .body("items.facts.text", contains("we feared the worst"));
    }

    @Test
    void readersDoNotCorrect() {
        var id = Api.declaredId();
        var entry = told(id, note("x")).getString("id");
        correct("viewer", id, entry, 0, Map.of("starred", true)).then().statusCode(403);
    }

    @Test
    void aCorrectionIsToldWithoutWhatIsNoLongerForEverybody() {
        var id = Api.declaredId();
        var entry = told(id, note("secret text", "occurredAt", "2026-01-01T00:00:00Z"))
                .getString("id");
        correct("commander", id, entry, 0, Map.of("audience", "RESPONDERS", "text", "other secret", "reason", "hush"))
                .then()
                .statusCode(200);
        Awaitility.await().untilAsserted(() -> assertThat(
                        EventReader.of("incident-events").typesAbout(id))
                .contains("dev.afterword.incident.timeline-entry-corrected.v1"));

        var told = EventReader.of("incident-events").about(id).stream()
                .filter(message -> EventReader.header(message, "ce_type").contains("timeline-entry-corrected"))
                .map(message -> message.value())
                .toList();
        assertThat(told).singleElement().asString().contains("\"RESPONDERS\"").doesNotContain("secret", "hush");
    }

    @Test
    void whatIsForFewFromNowOnIsNotReadInTheEventLogEither() {
        var log = EventLog.fromNow("manager");
        var id = Api.declaredId();
        var entry = told(id, note("slip of the pen")).getString("id");
        correct("commander", id, entry, 0, Map.of("audience", "RESPONDERS"))
                .then()
                .statusCode(200);
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(log.of(id))
                .contains("timeline-entry-corrected"));

        assertThat(log.readBy("manager").of(id)).doesNotContain("slip of the pen");
        assertThat(texts("manager", id, "kind=NOTE")).isEmpty();
    }

    @Test
    void anEntryWhoseAuthorOpensItUpIsNewsToOthers() {
        var log = EventLog.fromNow("manager");
        var id = Api.declaredId();
        var entry = told(id, note("for me", "audience", "PRIVATE")).getString("id");
        correct("commander", id, entry, 0, Map.of("audience", "ORGANISATION"))
                .then()
                .statusCode(200);
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(log.of(id))
                .contains("for me"));
        as("manager").get(of(id) + "/" + entry).then().statusCode(200).body("correctedAt", notNullValue());
        as("manager").get(of(id) + "/" + entry + "/history").then().body("items", empty());
    }

    private static Map<String, Object> nulls(String... fields) {
        var patch = new HashMap<String, Object>();
        for (var field : fields) {
            patch.put(field, null);
        }
        return patch;
    }
}
