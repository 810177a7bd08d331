package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
