package dev.afterword.incidents.statistics;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class StatisticsTest {

    private static final String PERIOD = "&from=2021-03-01T00:00:00Z&to=2021-05-03T00:00:00Z";
    private static final Instant IN_PERIOD = Instant.parse("2021-03-02T10:00:00Z");
    private static final Instant BEFORE = Instant.parse("2021-01-12T10:00:00Z");
    private static final String MITIGATION = "groups[0].durations.find { it.measure == 'TIME_TO_MITIGATE' }.";

    private String service;

    @BeforeEach
    void nameAService() {
        service = aService();
    }

    @Test
    void durationsNameTheirAnchorsAndShowMedianAndPercentiles() {
        for (var i = 1; i <= 12; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), i * 10, Map.of());
        }

        incidents("viewer", "")
                .body("referenceClass", not(empty()))
                .body(MITIGATION + "from", is("detected"))
                .body(MITIGATION + "to", is("mitigated"))
                .body(MITIGATION + "clock", is("WALL_CLOCK"))
                .body(MITIGATION + "n", is(12))
                .body(MITIGATION + "median", is(65f))
                .body(MITIGATION + "medianInterval.low", is(30f))
                .body(MITIGATION + "medianInterval.high", is(100f))
                .body(MITIGATION + "p75", is(92.5f))
                .body(MITIGATION + "p90", is(109f))
                .body(MITIGATION + "values", hasSize(12))
                .body(MITIGATION + "survivalMedian", is(60f))
                .body("groups[0].frequency.count", is(12))
                .body("groups[0].frequency.chart", hasSize(9));
    }

    @Test
    void nothingIsSaidOfTooFew() {
        for (var i = 1; i <= 9; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), i, Map.of());
        }
        incidents("viewer", "").body(MITIGATION + "median", is(5f)).body(MITIGATION + "p75", nullValue());
        incidents("viewer", "&from=2021-03-03T00:00:00Z&to=2021-03-07T00:00:00Z")
                .body(MITIGATION + "n", is(4))
                .body(MITIGATION + "median", nullValue())
                .body(MITIGATION + "medianInterval", nullValue())
                .body(MITIGATION + "comparison.verdict", is("TOO_FEW"))
                .body(MITIGATION + "comparison.pValue", nullValue());
    }

    @Test
    void aChangeIsToldOnlyWhereATestFoundOne() {
        for (var i = 1; i <= 8; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), 100 + i, Map.of("severity", "SEV1"));
            recorded(BEFORE.plus(Duration.ofDays(i)), i, Map.of("severity", "SEV1"));
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), 10 * i, Map.of("severity", "SEV3"));
            recorded(BEFORE.plus(Duration.ofDays(i)), 10 * i, Map.of("severity", "SEV3"));
        }

        incidents("viewer", "&severity=SEV1")
                .body(MITIGATION + "comparison.verdict", is("HIGHER"))
                .body(MITIGATION + "comparison.test", is("MANN_WHITNEY"))
                .body("groups[0].frequency.comparison.verdict", is("NO_DETECTABLE_CHANGE"));
        incidents("viewer", "&severity=SEV3").body(MITIGATION + "comparison.verdict", is("NO_DETECTABLE_CHANGE"));
        incidents("viewer", "&groupBy=SEVERITY").body("groups.key", contains("SEV1", "SEV3"));
    }

    @Test
    void exercisesAreNeverMixedWithIncidents() {
        recorded(IN_PERIOD, 10, Map.of("type", "EXERCISE"));
        recorded(IN_PERIOD, 10, Map.of("type", "CAPACITY"));

        incidents("viewer", "").body("groups[0].frequency.count", is(1));
        incidents("viewer", "&population=EXERCISES").body("groups[0].frequency.count", is(1));
        incidents("viewer", "&groupBy=TYPE").body("groups.key", contains("CAPACITY"));
    }

    @Test
    void restrictedIncidentsCountForThoseWhoSeeThemAlone() {
        recorded(IN_PERIOD, 10, Map.of("visibility", "RESTRICTED"));

        incidents("viewer", "").body("groups[0].frequency.count", is(0));
        incidents("commander", "").body("groups[0].frequency.count", is(1));
        incidents("viewer", "&groupBy=SERVICE").body("groups", empty());
        as("viewer")
                .get("/api/v1/statistics/dora?service=" + service + PERIOD)
                .then()
                .statusCode(200)
                .body("incidents", is(0))
                .body("deliveryKnown", is(false));
    }

    @Test
    void anEndThatTheStatusHasNotComeToIsNone() {
        var began = Instant.now().minus(Duration.ofMinutes(50));
        var id = Api.declared(Map.of("services", List.of(service), "moments", Map.of("detected", began.toString())))
                .getString("id");
        as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(Map.of("at", began.plusSeconds(600).toString(), "reason", "the graphs say so"))
                .put(INCIDENTS + "/" + id + "/moments/mitigated")
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("END_BEFORE_STATUS"));

        recent().body(MITIGATION + "n", is(0)).body(MITIGATION + "open", is(1));
        Api.moved(id, "MITIGATED");
        recent().body(MITIGATION + "n", is(1)).body(MITIGATION + "open", is(0));
        assertThat(Api.read(id).getList("warnings.code")).doesNotContain("END_BEFORE_STATUS");
    }

    private ValidatableResponse recent() {
        var from = LocalDate.now(ZoneOffset.UTC).minusDays(7) + "T00:00:00Z";
        return as("viewer")
                .get("/api/v1/statistics/incidents?service=" + service + "&from=" + from)
                .then()
                .statusCode(200);
    }

    @Test
    void openIncidentsCountAsStillGoingOn() {
        for (var i = 1; i <= 4; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), i, Map.of());
        }
        as("commander")
                .body(Map.of(
                        "title", "Still open",
                        "services", List.of(service),
                        "moments",
                                Map.of(
                                        "detected",
                                        Instant.now().minusSeconds(60).toString())))
                .post(INCIDENTS)
                .then()
                .statusCode(201);

        as("viewer")
                .get("/api/v1/statistics/incidents?from=2021-03-01T00:00:00Z&service=" + service)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?from"));
        as("viewer")
                .get("/api/v1/statistics/incidents?service=" + service)
                .then()
                .statusCode(200)
                .body(MITIGATION + "n", is(0))
                .body(MITIGATION + "open", is(1))
                .body(MITIGATION + "comparison.test", is("LOG_RANK"));
    }

    @Test
    void timeInASeverityIsToldForEachThatIncidentsStoodAt() {
        for (var i = 1; i <= 5; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), 10 * i, Map.of("severity", i < 5 ? "SEV1" : "SEV3"));
        }

        incidents("viewer", "")
                .body("groups[0].timeInSeverity.severity", contains("SEV1", "SEV3"))
                .body("groups[0].timeInSeverity[0].n", is(4))
                .body("groups[0].timeInSeverity[0].median", nullValue())
                .body("grayWeight", is(0.5f));
        recorded(IN_PERIOD.plus(Duration.ofDays(9)), 50, Map.of("severity", "SEV1"));
        incidents("viewer", "").body("groups[0].timeInSeverity[0].median", is(30f));
    }

    @Test
    void aChangeOfSeverityCutsTheTimeAndTheOpenOneIsStillWatched() {
        var id = as("commander")
                .body(Map.of("title", "Still open", "severity", "SEV3", "services", List.of(service)))
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var etag = as("commander").get(INCIDENTS + "/" + id).getHeader("ETag");
        Api.patch("commander", id, etag, Map.of("severity", "SEV1")).then().statusCode(200);

        as("viewer")
                .get("/api/v1/statistics/incidents?service=" + service)
                .then()
                .statusCode(200)
                .body("groups[0].timeInSeverity.severity", contains("SEV1", "SEV3"))
                .body("groups[0].timeInSeverity.n", contains(0, 1))
                .body("groups[0].timeInSeverity.open", contains(1, 0));
    }

    @Test
    void acknowledgingIsMeasuredFromTheFirstSignal() {
        for (var i = 1; i <= 5; i++) {
            var detected = IN_PERIOD.plus(Duration.ofDays(i));
            var id = recorded(detected, 60, Map.of());
            as("commander")
                    .header(
                            "If-Match",
                            as("commander").get(INCIDENTS + "/" + id).getHeader("ETag"))
                    .body(Map.of("at", detected.plusSeconds(900).toString(), "reason", "as the pager has it"))
                    .put(INCIDENTS + "/" + id + "/moments/acknowledged")
                    .then()
                    .statusCode(200);
            as("commander")
                    .body(Map.of(
                            "kind", "DETECTION_SIGNAL",
                            "text", "paged",
                            "occurredAt", detected.plusSeconds(180).toString()))
                    .post(INCIDENTS + "/" + id + "/timeline")
                    .then()
                    .statusCode(201);
        }
        var acknowledged = "groups[0].durations.find { it.measure == 'TIME_TO_ACKNOWLEDGE' }.";
        incidents("viewer", "")
                .body(acknowledged + "from", is("firstSignal"))
                .body(acknowledged + "n", is(5))
                .body(acknowledged + "median", is(12f));
    }

    @Test
    void improvementIsToldInThreeAreasEachForItself() {
        for (var i = 1; i <= 8; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), i, Map.of());
            recorded(BEFORE.plus(Duration.ofDays(i)), 100 + i, Map.of());
        }

        incidents("viewer", "")
                .body("groups[0].improvement.area", contains("DETECTION", "MITIGATION", "PREVENTION"))
                .body("groups[0].improvement.verdict", contains("TOO_FEW", "IMPROVED", "NO_DETECTABLE_CHANGE"))
                .body("groups[0].improvement[1].now", is(4.5f))
                .body("groups[0].improvement[1].before", is(104.5f));
    }

    @Test
    void durationsAreToldOfEachSeverityForItself() {
        for (var i = 1; i <= 5; i++) {
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), 100, Map.of("severity", "SEV1"));
            recorded(IN_PERIOD.plus(Duration.ofDays(i)), 10, Map.of("severity", "UNKNOWN"));
        }

        var mitigations = "groups[0].durations.findAll { it.measure == 'TIME_TO_MITIGATE' }.";
        incidents("viewer", "")
                .body(mitigations + "severity", contains("SEV1", "UNKNOWN"))
                .body(mitigations + "median", contains(100f, 10f))
                .body("groups[0].improvement[1].now", nullValue())
                .body("groups[0].improvement[1].n", is(10));
        as("viewer")
                .get("/api/v1/statistics/dora?service=" + service + PERIOD)
                .then()
                .body("timeToMitigate.severity", contains("SEV1", "UNKNOWN"));
    }

    private ValidatableResponse incidents(String person, String more) {
        var period = more.contains("from=") ? "" : PERIOD;
        return as(person)
                .get("/api/v1/statistics/incidents?service=" + service + more + period)
                .then()
                .statusCode(200);
    }

    private String recorded(Instant detected, int minutes, Map<String, Object> details) {
        return recorded(service, detected, minutes, details);
    }

    static String recorded(String service, Instant detected, int minutes, Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of(
                "title", "Recorded",
                "severity", "SEV2",
                "status", "RESOLVED",
                "services", List.of(service),
                "moments",
                        Map.of(
                                "detected", detected.toString(),
                                "mitigated",
                                        detected.plus(Duration.ofMinutes(minutes))
                                                .toString())));
        body.putAll(details);
        return as("commander")
                .body(body)
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static String aService() {
        var key = "s-" + UUID.randomUUID();
        as("commander")
                .body(Map.of("key", key, "name", key))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        return key;
    }
}
