package dev.afterword.incidents.tag;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class TagCountsTest {

    private String service;
    private String other;

    @BeforeEach
    void twoServices() {
        service = Catalogue.service(Map.of());
        other = Catalogue.service(Map.of());
    }

    @Test
    void tagsOfEntriesAndLabelsAreCountedOncePerIncidentAndPerService() {
        var one = incident(Map.of("services", List.of(service, other), "labels", List.of("dns")));
        entry(one, Map.of("tags", List.of("SKIPPED")));
        entry(one, Map.of("tags", List.of("SKIPPED", "REDUNDANT")));
        entry(one, Map.of("kind", "MISCOMMUNICATION", "detail", Map.of("miscommunication", "SKIPPED")));
        var two = incident(Map.of("services", List.of(service), "labels", List.of("dns")));
        entry(two, Map.of("tags", List.of("SKIPPED")));
        incident(Map.of("services", List.of(service)));

        counts("viewer", "")
                .body("incidents", equalTo(3))
                .body("items.find { it.tag == 'SKIPPED' }.incidents", equalTo(2))
                .body("items.find { it.tag == 'SKIPPED' }.entries", equalTo(4))
                .body("items.find { it.tag == 'SKIPPED' }.byService.service", contains(service, other))
                .body("items.find { it.tag == 'SKIPPED' }.byService.incidents", contains(2, 1))
                .body("items.find { it.tag == 'REDUNDANT' }.entries", equalTo(1))
                .body("items.find { it.tag == 'dns' }.sort", equalTo("LABEL"))
                .body("items.find { it.tag == 'dns' }.incidents", equalTo(2))
                .body("items.find { it.tag == 'dns' }.entries", nullValue())
                .body("items.find { it.tag == 'EXPECTATION' }", nullValue());
    }

    @Test
    void thePeriodBeforeStandsBesideAndWhatIsNoIncidentDoesNotCount() {
        var longAgo = Instant.now().minus(30, ChronoUnit.DAYS);
        entry(incidentAt(longAgo), Map.of("tags", List.of("EXPECTATION")));
        entry(incident(Map.of("services", List.of(service))), Map.of("tags", List.of("EXPECTATION")));
        entry(
                incident(Map.of("services", List.of(service), "type", "EXERCISE")),
                Map.of("tags", List.of("EXPECTATION")));

        counts("viewer", "&from=" + Instant.now().minus(20, ChronoUnit.DAYS))
                .body("items.tag", contains("EXPECTATION"))
                .body("items[0].incidents", equalTo(1))
                .body("items[0].incidentsBefore", equalTo(1));
    }

    @Test
    void whatAReaderMayNotSeeCountsNowhere() {
        var secret = incident(
                Map.of("services", List.of(service), "visibility", "RESTRICTED", "labels", List.of("secret-word")));
        entry(secret, Map.of("tags", List.of("SKIPPED")));
        var open = incident(Map.of("services", List.of(service)));
        entry(open, Map.of("tags", List.of("REDUNDANT"), "audience", "PRIVATE"));

        counts("manager", "")
                .body("incidents", equalTo(1))
                .body("items.size()", equalTo(0))
                .body(not(containsString("secret-word")));
        counts("commander", "").body("incidents", equalTo(2)).body("items.size()", equalTo(3));
    }

    @Test
    void aPeriodThatIsNoneIsNamed() {
        as("viewer")
                .get("/api/v1/statistics/tags?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?from"));
        as("viewer").get("/api/v1/statistics/tags?from=soon").then().statusCode(400);
        as("stranger").get("/api/v1/statistics/tags").then().statusCode(403);
    }

    private ValidatableResponse counts(String person, String query) {
        return as(person)
                .get("/api/v1/statistics/tags?service=" + service + query)
                .then()
                .statusCode(200);
    }

    private String incidentAt(Instant at) {
        return incident(Map.of(
                "services",
                List.of(service),
                "status",
                "RESOLVED",
                "moments",
                Map.of("detected", at.toString(), "resolved", at.plusSeconds(60).toString())));
    }

    private static String incident(Map<String, Object> details) {
        return Api.declared(details).getString("id");
    }

    private static void entry(String incident, Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of("kind", "NOTE", "text", "Step 3 of the runbook was left out"));
        body.putAll(details);
        as("commander")
                .body(body)
                .post(INCIDENTS + "/" + incident + "/timeline")
                .then()
                .statusCode(201);
    }
}
