package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliver;
import static dev.afterword.incidents.alert.EndedIncident.fires;
import static dev.afterword.incidents.alert.EndedIncident.related;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For how long people are asked about alerts that fire after the end of their incident, and how often. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class RecurrenceWindowTest {

    private EndedIncident ended;
    private AlertApi.Source source;
    private String incident;

    @Inject
    Pool pool;

    @BeforeEach
    void aResolvedIncident() {
        ended = EndedIncident.ofAlerts();
        source = ended.source();
        incident = ended.incident();
    }

    @Test
    void theWindowBeginsWithTheEndAndNoAlertMakesItLonger() {
        endedMinutesAgo(50);
        deliver(source, "g", fires("2", 60));
        assertThat(source.suggestions()).hasSize(1);
        endedMinutesAgo(61);
        deliver(source, "g", fires("3", 50));

        assertThat(source.suggestions()).isEmpty();
        var other = ended.incidentOf("3");
        assertThat(other).isNotEqualTo(incident);
        assertThat(ended.incidentOf("2"))
                .as("nobody has answered for it in time")
                .isEqualTo(other);
        assertThat(related(other)).containsExactly(incident);
        deliver(source, "g", fires("4", 40));
        assertThat(ended.incidentOf("4")).isEqualTo(other);
    }

    @Test
    void afterTheWindowTheRuleDecidesAsForNewAlerts() {
        endedMinutesAgo(61);
        deliver(source, "g", fires("2", 60));
        assertThat(source.suggestions()).isEmpty();
        assertThat(ended.incidentOf("2")).isNotNull().isNotEqualTo(incident);
        assertThat(related(ended.incidentOf("2"))).isEmpty();
    }

    @Test
    void whatIsDismissedStaysSoUntilTheWindowEnds() {
        deliver(source, "g", fires("2", 60));
        as("responder")
                .body(Map.of("reason", "The last of the queue"))
                .post(AlertApi.SUGGESTIONS + "/" + source.suggestions().get(0).get("id") + "/dismiss")
                .then()
                .statusCode(204);
        deliver(source, "g", fires("3", 50));
        assertThat(source.suggestions()).isEmpty();
        assertThat(ended.incidentOf("3")).isEqualTo(incident);
        endedMinutesAgo(61);
        deliver(source, "g", fires("4", 40));
        assertThat(ended.incidentOf("4")).isNotEqualTo(incident);
    }

    @Test
    void whatSomebodyTakesUpAgainByThemselvesTakesItsAlertsIn() {
        deliver(source, "g", fires("2", 60));
        Api.moved(incident, "INVESTIGATING");
        deliver(source, "g", fires("3", 50));
        assertThat(source.suggestions()).isEmpty();
        assertThat(source.alerts("viewer").getString("items.find { it.externalId == '3' }.decision"))
                .isEqualTo("ATTACHED");
    }

    @Test
    void aMergedIncidentIsBackWhereItWentOn() {
        Api.moved(incident, "INVESTIGATING");
        var survivor = Api.declaredId();
        Api.move(incident, Map.of("to", "MERGED", "mergedInto", survivor))
                .then()
                .statusCode(200);
        Api.moved(survivor, "RESOLVED");
        deliver(source, "g", fires("2", 60));
        as("viewer")
                .get(AlertApi.SUGGESTIONS + "?incident=" + survivor)
                .then()
                .statusCode(200)
                .body("items.incident.id", equalTo(List.of(survivor)));
        ended.accept(Map.of("reopen", true, "reason", "It is back"))
                .statusCode(200)
                .body("incidentId", equalTo(survivor));
        assertThat(Api.read(survivor).getString("status")).isEqualTo("INVESTIGATING");
        assertThat(Api.read(incident).getString("status")).isEqualTo("MERGED");
    }

    @Test
    void aThousandAlertsThatFireAgainAreOneQuestion() {
        for (int delivery = 0; delivery < 10; delivery++) {
            int first = delivery * 100;
            AlertDecisionTest.deliverUnsettled(
                    source,
                    "g",
                    IntStream.range(first, first + 100)
                            .mapToObj(i -> fires("s" + i, 60))
                            .toArray(String[]::new));
        }
        source.settled();
        assertThat(source.suggestions()).hasSize(1);
        assertThat(source.suggestions().get(0)).containsEntry("total", 1_000).containsEntry("kind", "REOPEN");
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL")).hasSizeBetween(2, 7);
    }

    private void endedMinutesAgo(int minutes) {
        now("update incident set resolved_at = now() - interval '" + minutes + " minutes' where id = $1");
    }

    private void now(String sql) {
        pool.preparedQuery(sql).executeAndAwait(Tuple.of(UUID.fromString(incident)));
    }
}
