package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class TransitionTest {

    @Test
    void theWholeWayFromTriageToResolvedIsToldInTheTimeline() {
        var id = Api.declared(Map.of("status", "TRIAGE")).getString("id");

        Api.moved(id, "INVESTIGATING", "IDENTIFIED", "MITIGATED", "RESOLVED");

        var incident = Api.read(id);
        assertThat(incident.getString("status")).isEqualTo("RESOLVED");
        for (var moment : List.of("declared", "acknowledged", "identified", "mitigated", "resolved")) {
            assertThat(incident.getString("moments." + moment)).as(moment).isNotNull();
        }
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=STATUS_CHANGED")
                .then()
                .body("items", hasSize(5))
                .body("items[4].text", equalTo("Status changed from MITIGATED to RESOLVED: for the test"));
    }

    @Test
    void anIllegalTransitionNamesTheLegalOnesAndChangesNothing() {
        var id = Api.declaredId();

        Api.move(id, Map.of("to", "CLOSED"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowedTransitions", hasItems("IDENTIFIED", "MITIGATED", "RESOLVED", "MERGED", "CANCELED"));

        assertThat(Api.read(id).getInt("version")).isZero();
    }

    @Test
    void closingBeforeTheRetrospectiveIsDecidedIsRefused() {
        var id = Api.declaredId();
        Api.moved(id, "MITIGATED", "RESOLVED");

        Api.move(id, Map.of("to", "CLOSED"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/retrospective-undecided"))
                .body("allowedTransitions", contains("INVESTIGATING"));
    }

    @Test
    void aMissingReasonIsNamed() {
        Api.move(Api.declaredId(), Map.of("to", "CANCELED"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void aTransitionMayHaveHappenedEarlierButNotBeforeWhatItFollows() {
        var started = Instant.parse("2026-01-02T10:00:00Z");
        var id = Api.declared(Map.of("moments", Map.of("impactStarted", started.toString())))
                .getString("id");

        Api.move(id, Map.of("to", "MITIGATED", "at", started.minusSeconds(1).toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/at"));
        Api.move(id, Map.of("to", "MITIGATED", "at", started.plusSeconds(60).toString()))
                .then()
                .statusCode(200)
                .body("moments.mitigated", equalTo("2026-01-02T10:01:00Z"))
                .body("warnings.code", hasItem("DECLARED_AFTER_MITIGATION"));
    }

    @Test
    void regressingKeepsTheOldMomentInTheHistory() {
        var id = Api.declaredId();
        Api.moved(id, "MITIGATED");

        Api.move(id, Map.of("to", "INVESTIGATING", "reason", "errors are back"))
                .then()
                .statusCode(200)
                .body("moments.mitigated", nullValue());
        as("viewer")
                .get(INCIDENTS + "/" + id + "/moments/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].moment", equalTo("mitigated"))
                .body("items[0].before", notNullValue())
                .body("items[0].after", nullValue())
                .body("items[0].reason", equalTo("errors are back"));
    }

    @Test
    void anOldVersionIsRefusedWhenItIsTold() {
        var id = Api.declaredId();
        Api.moved(id, "IDENTIFIED");

        as("commander")
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "MITIGATED"))
                .post(INCIDENTS + "/" + id + "/transitions")
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
    }
}
