package dev.afterword.incidents.statistics;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class DoraTest {

    private static final String PERIOD = "&from=2021-03-01T00:00:00Z&to=2021-05-03T00:00:00Z";
    private static final Instant DAY = Instant.parse("2021-03-02T10:00:00Z");

    private String service;

    @BeforeEach
    void nameAService() {
        service = "s-" + UUID.randomUUID();
        as("commander")
                .body(Map.of("key", service, "name", service, "team", "team-" + service))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
    }

    @Test
    void withoutADeploymentNoMeasureOfDeliveryIsTold() {
        change("CONFIG", DAY, Map.of());
        change("DEPLOY", DAY, Map.of("environment", "staging"));
        dora("viewer", "")
                .body("deliveryKnown", is(false))
                .body("deliveryUnknownBecause", containsString("production"))
                .body("delivery", nullValue());
        dora("viewer", "&environment=staging").body("delivery.deployments", is(1));
    }

    @Test
    void allFiveMeasuresComeFromChangesAndTheirIncidents() {
        for (var day = 0; day < 10; day++) {
            var at = day(day);
            var committed = at.minus(Duration.ofMinutes(60L + day)).toString();
            var id = change("DEPLOY", at, Map.of("committedAt", committed));
            if (day < 5) {
                relate(id, incident(at.plus(Duration.ofMinutes(5)), 10 * (day + 1), Map.of()), "CONFIRMED");
            }
        }
        // What brought the remedy: after the onset, so it is rework and no failure.
        relate(
                change("ROLLBACK", day(0).plus(Duration.ofHours(1)), Map.of()),
                incident(day(0), 90, Map.of()),
                "CONFIRMED");

        dora("viewer", "")
                .body("deliveryKnown", is(true))
                .body("delivery.deployments", is(11))
                .body("delivery.deploymentsPerWeek", closeTo(11 / 9d))
                .body("delivery.changeFailRate.hits", is(5))
                .body("delivery.changeFailRate.share", closeTo(5 / 11d))
                .body("delivery.changeFailRate.interval", notNullValue())
                .body("delivery.failedDeploymentRecovery.n", is(5))
                .body("delivery.failedDeploymentRecovery.median", is(35f))
                .body("delivery.failedDeploymentRecovery.p90", nullValue())
                .body("delivery.deploymentRework.hits", is(1))
                .body("delivery.changeLeadTime.n", is(10))
                .body("delivery.changeLeadTime.median", is(64.5f))
                .body("delivery.changeLeadTime.open", is(1))
                .body("delivery.incidentsPer100Deployments", closeTo(600 / 11d));
        dora("viewer", "&team=team-" + service).body("delivery.deployments", is(11));
        dora("viewer", "&team=nobody").body("deliveryKnown", is(false));
    }

    @Test
    void aRollbackIsReworkOnlyWhereItWasMadeBecauseOfAnIncident() {
        change("ROLLBACK", day(0), Map.of());
        relate(
                change("ROLLBACK", day(1).plus(Duration.ofMinutes(4)), Map.of()),
                incident(day(1), 10, Map.of()),
                "CONFIRMED");
        relate(change("ROLLBACK", day(2), Map.of()), incident(day(2).plusSeconds(60), 10, Map.of()), "CONFIRMED");
        relate(
                change("ROLLBACK", day(3).plus(Duration.ofHours(1)), Map.of()),
                incident(day(3), 10, Map.of()),
                "DISMISSED");

        dora("viewer", "")
                .body("delivery.deployments", is(4))
                .body("delivery.deploymentRework.hits", is(1))
                .body("delivery.changeFailRate.hits", is(1));
    }

    @Test
    void belowFiveDeploymentsNoShareAndNoMedianIsTold() {
        for (var day = 0; day < 4; day++) {
            relate(change("DEPLOY", day(day), Map.of()), incident(day(day), 10, Map.of()), "CONFIRMED");
        }
        dora("viewer", "")
                .body("delivery.deployments", is(4))
                .body("delivery.changeFailRate.hits", is(4))
                .body("delivery.changeFailRate.share", nullValue())
                .body("delivery.failedDeploymentRecovery.median", nullValue())
                .body("delivery.incidentsPer100Deployments", nullValue());
    }

    @Test
    void aDismissedOrProposedChangeDidNotFailAndACanaryStageIsNoDeployment() {
        relate(change("DEPLOY", day(0), Map.of()), incident(day(0), 10, Map.of()), "DISMISSED");
        change("DEPLOY", day(1), Map.of());
        incident(day(1), 10, Map.of());
        relate(
                change("CANARY_STAGE", day(2), Map.of("rollout", Map.of("share", 0.05))),
                incident(day(2), 10, Map.of("type", "NEAR_MISS")),
                "CONFIRMED");
        relate(change("DEPLOY", day(3), Map.of()), incident(day(3), 10, Map.of("type", "EXERCISE")), "CONFIRMED");
        dora("viewer", "").body("delivery.deployments", is(3)).body("delivery.changeFailRate.hits", is(0));
    }

    @Test
    void aFailureOfARestrictedIncidentCountsForThoseWhoSeeItAlone() {
        relate(
                change("DEPLOY", day(0), Map.of()),
                incident(day(0), 10, Map.of("visibility", "RESTRICTED")),
                "CONFIRMED");
        dora("viewer", "")
                .body("delivery.deployments", is(1))
                .body("delivery.changeFailRate.hits", is(0))
                .body("delivery.failedDeploymentRecovery.n", is(0))
                .body("incidents", is(0));
        dora("commander", "").body("delivery.changeFailRate.hits", is(1)).body("incidents", is(1));
    }

    @Test
    void whoNoticedIsWhatPeopleRecordedAndElseWhatTheTimelineTells() {
        for (var i = 0; i < 5; i++) {
            detected(incident(day(i), 10, Map.of()), Map.of("source", i < 2 ? "CUSTOMER_REPORT" : "SLO_BURN"));
        }
        // The record says more than its source: a customer was first although an alert was recorded.
        detected(incident(day(5), 10, Map.of()), Map.of("source", "MONITORING_ALERT", "noticedByCustomerFirst", true));
        var told = incident(day(6), 10, Map.of());
        entry(told, "CUSTOMER_REPORT", day(6));
        // The record counts, not the entry that came first.
        var contradicted = incident(day(7), 10, Map.of());
        entry(contradicted, "CUSTOMER_REPORT", day(7));
        detected(contradicted, Map.of("source", "CUSTOMER_REPORT", "noticedByCustomerFirst", false));
        detected(incident(day(8), 10, Map.of()), Map.of("source", "UNKNOWN"));

        statistics()
                .body("groups[0].detection.known", is(8))
                .body("groups[0].detection.unknown", is(1))
                .body("groups[0].detection.byCustomers", is(4))
                .body("groups[0].detection.share", is(0.5f));
    }

    @Test
    void theImpactLastsAsLongAsItsWindowsTogether() {
        var ids = new ArrayList<Map.Entry<String, Instant>>();
        for (var i = 0; i < 5; i++) {
            var from = day(i);
            var id = incident(from, 600, Map.of());
            ids.add(Map.entry(id, from.plus(Duration.ofMinutes(40))));
            window(id, from, from.plus(Duration.ofMinutes(30)), "PARTIAL_OUTAGE");
            window(id, from.plus(Duration.ofMinutes(20)), from.plus(Duration.ofMinutes(50)), "DEGRADED");
            window(id, from.plus(Duration.ofMinutes(400)), from.plus(Duration.ofMinutes(410 + i)), "DEGRADED");
        }
        var lasted = "groups[0].durations.find { it.measure == 'IMPACT_DURATION' }.";
        var gray = "groups[0].durations.find { it.measure == 'GRAY_DURATION' }.";
        statistics()
                .body(lasted + "n", is(5))
                .body(lasted + "median", is(62f))
                .body(lasted + "open", is(0))
                .body(gray + "n", is(0));

        // Ten minutes of it were worse already, so that twenty are gray alone: a half counts.
        ids.forEach(id -> window(id.getKey(), id.getValue(), id.getValue().plus(Duration.ofMinutes(30)), "GRAY"));
        statistics().body(lasted + "median", is(72f)).body(gray + "n", is(5)).body(gray + "median", is(20f));
    }

    private static void window(String id, Instant from, Instant to, String level) {
        as("commander")
                .body(Map.of("from", from.toString(), "to", to.toString(), "level", level))
                .post(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201);
    }

    private static Instant day(int day) {
        return DAY.plus(Duration.ofDays(day));
    }

    private ValidatableResponse dora(String person, String more) {
        return as(person)
                .get("/api/v1/statistics/dora?service=" + service + PERIOD + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse statistics() {
        return as("viewer")
                .get("/api/v1/statistics/incidents?service=" + service + PERIOD)
                .then()
                .statusCode(200);
    }

    private String change(String kind, Instant at, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("kind", kind, "service", service, "at", at.toString(), "summary", "A change"));
        body.putAll(more);
        return as("commander")
                .body(body)
                .post("/api/v1/changes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private String incident(Instant began, int minutes, Map<String, Object> more) {
        var moments = Map.of(
                "impactStarted", began.toString(),
                "detected", began.toString(),
                "mitigated", began.plus(Duration.ofMinutes(minutes)).toString());
        var body = new HashMap<String, Object>(Map.of(
                "title", "Recorded",
                "severity", "SEV2",
                "status", "RESOLVED",
                "services", List.of(service),
                "moments", moments));
        body.putAll(more);
        return as("commander")
                .body(body)
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void relate(String change, String incident, String relation) {
        as("commander")
                .body(Map.of("relation", relation))
                .put(INCIDENTS + "/" + incident + "/changes/" + change)
                .then()
                .statusCode(200);
    }

    private static void detected(String incident, Map<String, Object> record) {
        as("commander")
                .header("If-Match", "\"0\"")
                .body(record)
                .put(INCIDENTS + "/" + incident + "/detection")
                .then()
                .statusCode(200);
    }

    private static void entry(String incident, String kind, Instant at) {
        as("commander")
                .body(Map.of("kind", kind, "text", "A ticket", "occurredAt", at.toString()))
                .post(INCIDENTS + "/" + incident + "/timeline")
                .then()
                .statusCode(201);
    }

    private static Matcher<Float> closeTo(double value) {
        return new CustomTypeSafeMatcher<>("about " + value) {
            @Override
            protected boolean matchesSafely(Float item) {
                return Math.abs(item - value) < 1e-3;
            }
        };
    }
}
