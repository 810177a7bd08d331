package dev.afterword.incidents.statistics;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.is;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class DoraPlotTest {

    private String service;
    private String team;

    @BeforeEach
    void aServiceOfATeam() {
        service = "s-" + UUID.randomUUID();
        team = "team-" + UUID.randomUUID();
        as("commander")
                .body(Map.of("key", service, "name", service, "team", team))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
    }

    @Test
    void deploymentsStandBesideIncidentsInTheirQuarter() {
        deployed("2021-01-01T00:00:00Z");
        deployed("2021-03-31T23:59:59Z");
        deployed("2021-04-01T00:00:00Z");
        incident("2021-03-31T10:00:00Z", Map.of());
        incident("2021-05-01T10:00:00Z", Map.of());
        incident("2021-06-01T10:00:00Z", Map.of());

        var plot = plot("viewer", "&from=2021-02-10T00:00:00Z&to=2021-05-02T00:00:00Z");

        assertThat(plot.getList("points.quarter")).containsExactly("2021-Q1", "2021-Q2");
        assertThat(plot.getList("points.team")).containsOnly(team);
        assertThat(plot.getList("points.deployments")).containsExactly(2, 1);
        assertThat(plot.getList("points.incidents")).containsExactly(1, 2);
        assertThat(plot.getString("points[0].from")).isEqualTo("2021-01-01T00:00:00Z");
        assertThat(plot.getString("points[0].to")).isEqualTo("2021-04-01T00:00:00Z");
        assertThat(plot.getDouble("points[0].deploymentsPerWeek")).isEqualTo(2 / (90 / 7d), within(1e-6));
        assertThat(plot.getList("points.humanLoad")).containsOnlyNulls();
    }

    @Test
    void aTeamOfWhichNoDeploymentIsKnownIsNamedAndNotPlotted() {
        incident("2021-03-31T10:00:00Z", Map.of());

        var plot = plot("viewer", "&from=2021-02-10T00:00:00Z&to=2021-05-02T00:00:00Z");

        assertThat(plot.getList("points")).isEmpty();
        assertThat(plot.getList("teamsWithoutDeployments")).containsExactly(team);
    }

    @Test
    void theRunningQuarterEndsNow() {
        deployed(Instant.now().minus(Duration.ofMinutes(1)).toString());

        var plot = plot("viewer", "");

        assertThat(plot.getList("points.deployments")).containsExactly(1);
        assertThat(Instant.parse(plot.getString("points[0].to"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void aRestrictedIncidentCountsForThoseWhoSeeItAlone() {
        deployed("2021-02-01T00:00:00Z");
        incident("2021-02-02T10:00:00Z", Map.of("visibility", "RESTRICTED"));

        var quarter = "&from=2021-01-01T00:00:00Z&to=2021-03-01T00:00:00Z";
        assertThat(plot("viewer", quarter).getList("points.incidents")).containsExactly(0);
        assertThat(plot("commander", quarter).getList("points.incidents")).containsExactly(1);
        as("stranger").get("/api/v1/statistics/dora/quarters").then().statusCode(is(403));
    }

    private JsonPath plot(String person, String more) {
        return as(person)
                .get("/api/v1/statistics/dora/quarters?team=" + team + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void deployed(String at) {
        as("commander")
                .body(Map.of("kind", "DEPLOY", "service", service, "at", at, "summary", "A change"))
                .post("/api/v1/changes")
                .then()
                .statusCode(201);
    }

    private void incident(String at, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "title",
                "Recorded",
                "severity",
                "SEV2",
                "status",
                "RESOLVED",
                "services",
                List.of(service),
                "responsibleTeam",
                team,
                "moments",
                Map.of("impactStarted", at, "detected", at, "mitigated", at)));
        body.putAll(more);
        as("commander").body(body).post(INCIDENTS).then().statusCode(201);
    }
}
