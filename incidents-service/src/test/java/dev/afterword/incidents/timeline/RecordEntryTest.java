package dev.afterword.incidents.timeline;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.timeline.StoryFixture.note;
import static dev.afterword.incidents.timeline.StoryFixture.of;
import static dev.afterword.incidents.timeline.StoryFixture.tell;
import static dev.afterword.incidents.timeline.StoryFixture.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RecordEntryTest {

    private static final Map<TimelineEntryKind, Map<String, Object>> NEEDED = Map.of(
            TimelineEntryKind.MISCOMMUNICATION, Map.of("miscommunication", "SKIPPED"),
            TimelineEntryKind.RUNBOOK_DEVIATED, Map.of("rationale", "The host of step 3 is gone"));

    @ParameterizedTest
    @EnumSource
    void everyKindIsToldByPeopleUnlessThePlatformTellsIt(TimelineEntryKind kind) {
        var entry = new HashMap<String, Object>(Map.of("kind", kind, "text", "x"));
        if (NEEDED.containsKey(kind)) {
            entry.put("detail", NEEDED.get(kind));
        }

        var answer = tell("commander", Api.declaredId(), entry).then();

        if (kind.isAutomatic()) {
            answer.statusCode(400).body("errors.pointer", contains("/kind"));
        } else {
            answer.statusCode(201).body("kind", is(kind.name())).body("source", is("HUMAN"));
        }
    }

    @Test
    void everythingThatAnEntryCanSayIsKeptAsItWasSaid() {
        var id = Api.declaredId();
        var entry = note(
                "Switched the new query off",
                "kind",
                "MITIGATION_ATTEMPTED",
                "occurredAt",
                "2026-01-02T10:00:00.123456Z",
                "precision",
                "APPROXIMATE",
                "originalTime",
                Map.of("text", "about 11", "zone", "Europe/Berlin"),
                "audience",
                "PUBLIC",
                "actorRole",
                "SME",
                "phase",
                "RECOVERY",
                "causality",
                "NECESSARY",
                "causalityReason",
                "Without it the pool stays full",
                "symptomOrCause",
                "CAUSE",
                "tags",
                List.of("SKIPPED", "REDUNDANT"),
                "starred",
                true,
                "evidence",
                List.of(Map.of(
                        "url",
                        "https://graphs.example.org/d/1",
                        "label",
                        "Pool",
                        "capturedAt",
                        "2026-01-02T10:01:00Z")),
                "detail",
                Map.of("mitigation", "FEATURE_ROLLBACK", "result", "WORKED"),
                "importedFrom",
                Map.of("system", "slack", "externalId", "1.2", "author", "@rin"));

        var entryId = told(id, entry).getString("id");

        as("viewer")
                .get(of(id) + "/" + entryId)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("occurredAt", is("2026-01-02T10:00:00.123456Z"))
                .body("precision", is("APPROXIMATE"))
                .body("originalTime", equalTo(Map.of("text", "about 11", "zone", "Europe/Berlin")))
                .body("audience", is("PUBLIC"))
                .body("actorRole", is("SME"))
                .body("phase", is("RECOVERY"))
                .body("phaseSet", is(true))
                .body("causality", is("NECESSARY"))
                .body("causalityReason", is("Without it the pool stays full"))
                .body("symptomOrCause", is("CAUSE"))
                .body("tags", contains("REDUNDANT", "SKIPPED"))
                .body("starred", is(true))
                .body("evidence[0].url", is("https://graphs.example.org/d/1"))
                .body("evidence[0].capturedAt", is("2026-01-02T10:01:00Z"))
                .body("detail.mitigation", is("FEATURE_ROLLBACK"))
                .body("detail.result", is("WORKED"))
                .body("source", is("IMPORT"))
                .body("importedFrom.author", is("@rin"))
                .body("version", is(0));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsWritten() {
        var id = Api.declaredId();

        tell(
                        "commander",
                        id,
                        note(
                                "x",
                                "causality",
                                "DIRECT",
                                "occurredAt",
                                "2199-01-01T00:00:00Z",
                                "detail",
                                Map.of("mitigation", "SCALE", "from", "SEV1")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/occurredAt", "/causalityReason", "/detail/mitigation", "/detail/from"));
        tell("commander", id, note("x", "causalityReason", "because"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/causalityReason"));
        tell("commander", id, Map.of("kind", "MISCOMMUNICATION", "text", "x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/detail/miscommunication"));
        tell("commander", id, Map.of("kind", "RUNBOOK_DEVIATED", "text", "x", "detail", Map.of("rationale", " ")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/detail/rationale"));
        as("viewer").get(of(id) + "?kind=NOTE").then().body("items.size()", is(0));
    }

    @Test
    void evidenceIsAnAddressOfTheWebAndNothingElse() {
        var id = Api.declaredId();
        for (var url : List.of("javascript:alert(1)", "ftp://x.example", "https://", "graph", "data:text/html,x")) {
            tell("commander", id, note("x", "evidence", List.of(Map.of("url", url))))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/evidence/0/url"));
        }
        told(id, note("x", "evidence", List.of(Map.of("url", "HTTP://graphs.example.org/x?y=1"))));
    }

    @Test
    void whoWritesSpeaksInTheRoleThatTheyHadAtThatTime() {
        var id = Api.declaredId();
        var before = told(id, note("before"));
        as("commander")
                .body(Map.of("personId", Api.known("commander"), "role", "COMMANDER"))
                .post(Api.INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(201);

        tell("commander", id, note("in command")).then().body("actorRole", is("COMMANDER"));
        tell("commander", id, note("early", "occurredAt", before.getString("occurredAt")))
                .then()
                .body("actorRole", nullValue());
        tell("commander", id, note("for another", "actorRole", "SCRIBE")).then().body("actorRole", is("SCRIBE"));
    }

    @Test
    void automaticEntriesSayThatTheyAreThePlatformsOwn() {
        as("viewer")
                .get(of(Api.declaredId()) + "?kind=STATUS_CHANGED")
                .then()
                .body("items.source", hasItem("AUTO"))
                .body("items.automatic", hasItem(true));
    }

    @Test
    void anEntryOfAnotherIncidentIsNotFoundHere() {
        var entry = told(Api.declaredId(), note("x")).getString("id");
        as("viewer").get(of(Api.declaredId()) + "/" + entry).then().statusCode(404);
    }
}
