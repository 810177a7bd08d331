package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.alert.AlertDecisionTest.alert;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliver;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliverUnsettled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of alerts at once, one behind the other or all in one body, as Alertmanager sends a group. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertStormTest {

    private static final Instant NOW = Instant.now();

    @Inject
    Pool pool;

    @Test
    void aStormInManyDeliveriesIsOneIncidentAndLosesNone() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        for (int delivery = 0; delivery < 10; delivery++) {
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
        assertThat(countAlerts(incident)).isEqualTo(1_000);
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL")).hasSizeBetween(2, 5);

        deliver(source, "storm", alert("s0", "resolved", NOW.minusSeconds(60), null));
        assertThat(AlertApi.timeline(incident, "RECOVERY_SIGNAL"))
                .as("999 alerts still fire")
                .isEmpty();
    }

    @Test
    void aStormThatIsIgnoredWhileNothingIsOpenStaysOneGroupUntilSomethingIs() {
        var service = "storm-" + UUID.randomUUID();
        as("commander")
                .body(Map.of("key", service, "name", service))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "ATTACH", "otherwise", "IGNORE"));
        for (var i = 0; i < 3; i++) {
            deliver(source, "storm", alert("a" + i, "firing", NOW, service), alert("b" + i, "firing", NOW, service));
        }
        assertThat(groupsOf(source)).isEqualTo(1);
        assertThat(source.alerts("viewer").<String>getList("items.decision")).containsOnly("IGNORED");

        var incident = Api.declared(Map.of("services", List.of(service))).getString("id");
        deliver(source, "storm", alert("c", "firing", NOW, service));
        deliver(source, "storm", alert("d", "firing", NOW, service));
        assertThat(groupsOf(source)).isEqualTo(2);
        assertThat(countAlerts(incident)).isEqualTo(2);
    }

    private long groupsOf(AlertApi.Source source) {
        return pool.preparedQuery("select count(*) from alert_group where source_id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(source.id())))
                .iterator()
                .next()
                .getLong(0);
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

    private long countAlerts(String incident) {
        return pool.preparedQuery("select count(*) from alert a join alert_group g on g.id = a.group_id"
                        + " where g.incident_id = $1 and a.state = 'FIRING'")
                .executeAndAwait(Tuple.of(UUID.fromString(incident)))
                .iterator()
                .next()
                .getLong(0);
    }
}
