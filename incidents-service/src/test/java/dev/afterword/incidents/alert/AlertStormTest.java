package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.alert.AlertDecisionTest.alert;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliver;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliverUnsettled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of alerts at once, one behind the other or all in one body, as Alertmanager sends a group. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertStormTest {

    private static final Instant NOW = Instant.now();

    @Test
    void aStormOfFiveThousandAlertsIsOneIncidentAndLosesNone() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        for (int delivery = 0; delivery < 50; delivery++) {
            int first = delivery * 100;
            deliverUnsettled(
                    source,
                    "storm",
                    IntStream.range(first, first + 100)
                            .mapToObj(i -> alert("s" + i, "firing", NOW.minusSeconds(60), null))
                            .toArray(String[]::new));
        }
        source.settled();
        var incidents = source.alerts("viewer").<String>getList("items.incident.id");
        assertThat(incidents).hasSize(200);
        assertThat(Set.copyOf(incidents)).hasSize(1);
        var incident = incidents.get(0);
        assertThat(countAlerts(incident)).isEqualTo(5_000);
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL")).hasSizeBetween(2, 5);

        deliver(source, "storm", alert("s0", "resolved", NOW.minusSeconds(60), null));
        assertThat(AlertApi.timeline(incident, "RECOVERY_SIGNAL"))
                .as("4,999 alerts still fire")
                .isEmpty();
    }

    @Test
    void aGroupOfFiveThousandAlertsInOneBodyIsOneIncidentAndLosesNone() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        var runbook = "\"annotations\":{\"runbook\":\"" + "Look at the queue first. ".repeat(30) + "\",";
        var alerts = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        alert("g" + i, "firing", NOW.minusSeconds(60), null).replace("\"annotations\":{", runbook))
                .toArray(String[]::new);
        deliverUnsettled(source, "group", alerts);
        source.settled();
        assertThat(source.deliveries().getString("items[0].note")).startsWith("5000 changed");
        var incidents = source.alerts("viewer").<String>getList("items.incident.id");
        assertThat(Set.copyOf(incidents)).hasSize(1);
        assertThat(countAlerts(incidents.get(0))).isEqualTo(5_000);
    }

    private static int countAlerts(String incident) {
        int count = 0;
        var path = INCIDENTS + "/" + incident + "/alerts?limit=200";
        var page = as("viewer").get(path).jsonPath();
        count += page.getList("items").size();
        while (page.getString("nextCursor") != null) {
            page = as("viewer")
                    .get(path + "&cursor=" + page.getString("nextCursor"))
                    .jsonPath();
            count += page.getList("items").size();
        }
        return count;
    }
}
