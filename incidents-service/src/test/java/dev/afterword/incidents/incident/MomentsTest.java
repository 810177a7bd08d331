package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MomentsTest {

    @Test
    void aCorrectionKeepsTheOldValueTheEditorAndTheReason() {
        var id = Api.declaredId();
        Api.moved(id, "MITIGATED");
        var before = Api.read(id).getString("moments.mitigated");
        var started = Instant.parse("2026-01-02T10:00:00Z").toString();

        as("responder")
                .header("If-Match", "\"1\"")
                .body(Map.of("at", started, "reason", "the graphs say so"))
                .put(INCIDENTS + "/" + id + "/moments/mitigated")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("moments.mitigated", equalTo(started));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/moments/history")
                .then()
                .body("items[0].before", equalTo(before))
                .body("items[0].after", equalTo(started))
                .body("items[0].by.name", equalTo("Rin Tanaka"))
                .body("items[0].reason", equalTo("the graphs say so"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items[0].text", startsWith("Moment mitigated corrected"));
    }

    @ParameterizedTest
    @CsvSource({"mitigated, MITIGATED", "resolved, RESOLVED", "identified, IDENTIFIED"})
    void aMomentThatSomebodyToldStaysWhenTheStatusFollows(String moment, String status) {
        var id = Api.declaredId();
        told(id, moment, "2026-01-02T10:20:00Z");

        Api.move(id, Map.of("to", status))
                .then()
                .statusCode(200)
                .body("moments." + moment, equalTo("2026-01-02T10:20:00Z"));

        history(id).body("items", hasSize(1)).body("items[0].reason", equalTo("the graphs say so"));
    }

    @Test
    void impactEndsWhenSomebodyToldThatItWasMitigated() {
        var id = Api.declaredId();
        as("commander")
                .body(Map.of("level", "DEGRADED", "from", "2026-01-02T10:00:00Z"))
                .post(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201);
        told(id, "mitigated", "2026-01-02T10:20:00Z");

        Api.moved(id, "MITIGATED");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .body("items.to", contains("2026-01-02T10:20:00Z"));
    }

    @Test
    void aStatusThatSaysWhenItCameReplacesATellingAndKeepsItWithAReason() {
        var id = Api.declaredId();
        told(id, "mitigated", "2026-01-02T10:20:00Z");

        Api.move(id, Map.of("to", "MITIGATED", "at", "2026-01-02T10:25:00Z"))
                .then()
                .statusCode(200)
                .body("moments.mitigated", equalTo("2026-01-02T10:25:00Z"));

        history(id)
                .body("items[1].before", equalTo("2026-01-02T10:20:00Z"))
                .body("items[1].after", equalTo("2026-01-02T10:25:00Z"))
                .body("items[1].by.name", notNullValue())
                .body("items[1].reason", equalTo("Status changed from INVESTIGATING to MITIGATED."));
    }

    @Test
    void whatWasNeverMitigatedIsNotOverBeforeItBeganEither() {
        var began = Map.of("impactStarted", "2026-01-02T10:00:00Z");
        var id = Api.declared(Map.of("moments", began)).getString("id");

        Api.move(id, Map.of("to", "RESOLVED", "at", "2026-01-02T09:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/at"))
                .body("errors[0].message", containsString("resolved must not be before impactStarted"));
        as("commander")
                .body(Map.of(
                        "title", "Old one",
                        "status", "RESOLVED",
                        "moments", Map.of("impactStarted", "2026-01-02T10:00:00Z", "resolved", "2026-01-02T09:00:00Z")))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/moments/resolved"));
    }

    @Test
    void aWrongLeadTakesBackWhatWasIdentifiedAndTheHistorySaysWhy() {
        var id = Api.declaredId();
        Api.moved(id, "IDENTIFIED");

        Api.move(id, Map.of("to", "INVESTIGATING")).then().statusCode(200).body("moments.identified", nullValue());

        history(id)
                .body("items[0].moment", equalTo("identified"))
                .body("items[0].before", notNullValue())
                .body("items[0].reason", equalTo("Status changed from IDENTIFIED to INVESTIGATING."));
    }

    private static void told(String id, String moment, String at) {
        as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(Map.of("at", at, "reason", "the graphs say so"))
                .put(INCIDENTS + "/" + id + "/moments/" + moment)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(String id) {
        return as("viewer")
                .get(INCIDENTS + "/" + id + "/moments/history")
                .then()
                .statusCode(200);
    }

    @Test
    void theOrderOfMomentsHolds() {
        var id = Api.declared(Map.of("moments", Map.of("impactStarted", "2026-01-02T10:00:00Z")))
                .getString("id");

        as("commander")
                .header("If-Match", "\"0\"")
                .body(Map.of("at", "2026-01-02T09:00:00Z", "reason", "typo"))
                .put(INCIDENTS + "/" + id + "/moments/mitigated")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/at"));
    }

    @Test
    void unknownNamesAndMissingVersionsAreRefused() {
        var path = INCIDENTS + "/" + Api.declaredId() + "/moments/";
        var body = Map.of("at", "2026-01-02T09:00:00Z", "reason", "typo");

        as("commander").body(body).put(path + "detected").then().statusCode(428);
        as("commander")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path + "lunch")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(containsString("impactStarted")));
    }
}
