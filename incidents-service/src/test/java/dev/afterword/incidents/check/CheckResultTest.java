package dev.afterword.incidents.check;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.check.Checks.CHECKS;
import static dev.afterword.incidents.check.Checks.added;
import static dev.afterword.incidents.check.Checks.result;
import static dev.afterword.incidents.check.Checks.service;
import static dev.afterword.incidents.check.Checks.today;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.EventLog;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CheckResultTest {

    @Test
    void aPassMovesTheDateAndOpensNothing() {
        var id = added(service(), "dueOn", today().minusDays(2).toString());
        result(id, "PASS", "note", "All there").then().statusCode(201).body("incident", nullValue());
        as("viewer")
                .get(CHECKS + "/" + id)
                .then()
                .body("lastOutcome", equalTo("PASS"))
                .body("dueState", not(equalTo("OVERDUE")));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(EventReader.of("check-events").typesAbout(id))
                        .contains("dev.afterword.check.result-recorded.v1"));
        as("viewer").get("/api/v1/events/check-events").then().statusCode(200);
    }

    @Test
    void aFailureOpensAnIncidentThatTheCheckHasNoticed() {
        var service = service();
        var id = added(service, "severity", "SEV2");
        var checkedAt = Instant.now().minus(40, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        var failed = result(
                id,
                "FAIL",
                "checkedAt",
                checkedAt.toString(),
                "note",
                "14 bookings are missing",
                "evidenceUrl",
                "https://reports.example.com/1");
        failed.then().statusCode(201).body("incident.opened", equalTo(true)).body("incident.key", notNullValue());
        var incident = failed.jsonPath().getString("incident.id");

        as("viewer")
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("title", equalTo("Check failed: Ledger equals bank statement"))
                .body("severity", equalTo("SEV2"))
                .body("assessment.origin", equalTo("CHECK"))
                .body("services", contains(service))
                .body("status", equalTo("INVESTIGATING"))
                .body("moments.detected", equalTo(checkedAt.toString()));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/detection")
                .then()
                .body("source", equalTo("CORRECTNESS_CHECK"))
                .body("firstSignal", containsString("14 bookings are missing"));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=DETECTION_SIGNAL")
                .then()
                .body("items.occurredAt", contains(checkedAt.toString()))
                .body("items.text", contains(containsString("https://reports.example.com/1")));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=STATUS_CHANGED")
                .then()
                .body("items.text", contains("Declared by a correctness check, as SEV2."));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/check-results")
                .then()
                .body("items.checkId", contains(id))
                .body("items.checkName", contains("Ledger equals bank statement"));
    }

    @Test
    void aSecondFailureIsToldToTheIncidentThatGoesOnAndAThirdAfterItsEndOpensAnother() {
        var id = added(service());
        var first = result(id, "FAIL").jsonPath().getString("incident.id");
        result(id, "FAIL", "note", "Still so")
                .then()
                .body("incident.id", equalTo(first))
                .body("incident.opened", equalTo(false));
        as("viewer").get(INCIDENTS + "/" + first + "/check-results").then().body("items", hasSize(2));
        as("viewer")
                .get(INCIDENTS + "/" + first + "/timeline?kind=DETECTION_SIGNAL")
                .then()
                .body("items", hasSize(2));
        Api.moved(first, "MITIGATED", "RESOLVED");
        result(id, "FAIL").then().body("incident.id", not(equalTo(first))).body("incident.opened", equalTo(true));
    }

    @Test
    void failuresAtOnceOpenOneIncident() throws Exception {
        var id = added(service());
        var pool = Executors.newFixedThreadPool(6);
        var calls = IntStream.range(0, 6)
                .<Callable<String>>mapToObj(i -> () -> result(id, "FAIL")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("incident.id"))
                .toList();
        var incidents = new HashSet<String>();
        for (var answer : pool.invokeAll(calls)) {
            incidents.add(answer.get());
        }
        pool.shutdown();
        assertThat(incidents).hasSize(1);
    }

    @Test
    void aMergedIncidentIsFollowedToWhereItGoesOn() {
        var id = added(service());
        var first = result(id, "FAIL").jsonPath().getString("incident.id");
        var main = Api.declaredId();
        Api.move(first, Map.of("to", "MERGED", "mergedInto", main, "reason", "the same"))
                .then()
                .statusCode(200);
        result(id, "FAIL").then().body("incident.id", equalTo(main)).body("incident.opened", equalTo(false));
        as("viewer").get(INCIDENTS + "/" + main + "/check-results").then().body("items", hasSize(2));
    }

    @Test
    void aFailureThatLedToARestrictedIncidentIsNotThereForAStrangerAndTheIncidentTakesNothingMoreIn() {
        var service = service();
        var id = added(service);
        result(id, "PASS", "checkedAt", Instant.now().minus(2, ChronoUnit.DAYS).toString())
                .then()
                .statusCode(201);
        var log = EventLog.fromNow("check-events", "commander");
        var hidden = as("commander")
                .body(Map.of("outcome", "FAIL"))
                .post(CHECKS + "/" + id + "/results")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var incident = hidden.getString("incident.id");
        var etag = as("commander").get(INCIDENTS + "/" + incident).header("ETag");
        Api.patch("commander", incident, etag, Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        for (var stranger : List.of("viewer", "admin", "auditor")) {
            as(stranger).get(CHECKS + "/" + id + "/results").then().body("items.outcome", contains("PASS"));
            as(stranger)
                    .get(CHECKS + "/" + id + "/results/" + hidden.getString("id"))
                    .then()
                    .statusCode(404);
            as(stranger).get(CHECKS + "/" + id).then().body("lastOutcome", equalTo("PASS"));
            as(stranger)
                    .get(CHECKS + "?limit=200&service=" + service)
                    .then()
                    .body("items.lastOutcome", contains("PASS"));
        }
        as("viewer").get(INCIDENTS + "/" + incident + "/check-results").then().statusCode(404);
        as("commander").get(CHECKS + "/" + id + "/results").then().body("items.outcome", contains("FAIL", "PASS"));
        as("commander").get(CHECKS + "/" + id).then().body("lastOutcome", equalTo("FAIL"));
        await().atMost(20, SECONDS).until(() -> log.of(id).contains(hidden.getString("id")));
        assertThat(log.readBy("viewer").of(id)).doesNotContain("FAIL", hidden.getString("id"));
        var edited = as("responder")
                .contentType("application/merge-patch+json")
                .header("If-Match", as("responder").get(CHECKS + "/" + id).header("ETag"))
                .body(Map.of("everyDays", 2))
                .patch(CHECKS + "/" + id);
        edited.then().statusCode(200).body("lastOutcome", equalTo("PASS"));
        for (var to : List.of("RETIRED", "ACTIVE")) {
            as("responder")
                    .body(Map.of("to", to, "reason", "For the test"))
                    .post(CHECKS + "/" + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("lastOutcome", equalTo("PASS"));
        }

        result(id, "FAIL").then().body("incident.id", not(equalTo(incident))).body("incident.opened", equalTo(true));
        as("commander")
                .get(INCIDENTS + "/" + incident + "/check-results")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whatTheEventsOfACheckLeaveOutLooksLikeAnEdit() {
        var edited = added(service());
        var hiding = added(service());
        var log = EventLog.fromNow("check-events", "viewer");
        result(edited, "PASS").then().statusCode(201);
        result(hiding, "PASS").then().statusCode(201);
        as("responder")
                .contentType("application/merge-patch+json")
                .header("If-Match", as("responder").get(CHECKS + "/" + edited).header("ETag"))
                .body(Map.of("dueOn", today().plusDays(1).toString()))
                .patch(CHECKS + "/" + edited)
                .then()
                .statusCode(200);
        var incident = as("commander")
                .body(Map.of("outcome", "FAIL"))
                .post(CHECKS + "/" + hiding + "/results")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("incident.id");
        var etag = as("commander").get(INCIDENTS + "/" + incident).header("ETag");
        Api.patch("commander", incident, etag, Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);
        result(edited, "PASS").then().statusCode(201);
        result(hiding, "PASS").then().statusCode(201);

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(log.sequencesOf(hiding)).hasSize(2));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(log.sequencesOf(edited)).isEqualTo(log.sequencesOf(hiding)));
    }

    @Test
    void skippingNeedsAReasonAndMovesTheDate() {
        var id = added(service(), "dueOn", today().minusDays(1).toString());
        result(id, "SKIPPED").then().statusCode(400).body("errors.pointer", contains("/reason"));
        result(id, "PASS", "reason", "x").then().statusCode(400).body("errors.pointer", contains("/reason"));
        result(id, "SKIPPED", "reason", "No statement on a holiday").then().statusCode(201);
        as("viewer")
                .get(CHECKS + "/" + id)
                .then()
                .body("lastOutcome", equalTo("SKIPPED"))
                .body("dueState", not(equalTo("OVERDUE")));
    }

    @Test
    void aJobThatRepeatsItsReportIsHeardOnce() {
        var id = added(service());
        var key = UUID.randomUUID().toString();
        var body = Map.of("outcome", "FAIL", "note", "diff not empty");
        var one = as("commander").header("Idempotency-Key", key).body(body).post(CHECKS + "/" + id + "/results");
        var two = as("commander").header("Idempotency-Key", key).body(body).post(CHECKS + "/" + id + "/results");
        two.then()
                .statusCode(201)
                .body("id", equalTo(one.jsonPath().getString("id")))
                .body("incident.opened", equalTo(true));
        as("viewer").get(CHECKS + "/" + id + "/results").then().body("items", hasSize(1));
    }

    @Test
    void anOldResultThatIsToldLateDoesNotHideTheLatest() {
        var id = added(service());
        result(id, "PASS").then().statusCode(201);
        result(
                        id,
                        "SKIPPED",
                        "reason",
                        "x",
                        "checkedAt",
                        Instant.now().minus(5, ChronoUnit.DAYS).toString())
                .then()
                .statusCode(201);
        as("viewer").get(CHECKS + "/" + id).then().body("lastOutcome", equalTo("PASS"));
        as("viewer").get(CHECKS + "/" + id + "/results").then().body("items.outcome", contains("PASS", "SKIPPED"));
    }

    @Test
    void badResultsAreNamedAndChangeNothing() {
        var id = added(service());
        result(id, "PASS", "checkedAt", "2999-01-01T00:00:00Z").then().statusCode(400);
        result(id, "PASS", "checkedAt", "2001-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/checkedAt"));
        result(id, "PASS", "evidenceUrl", "javascript:alert(1)").then().statusCode(400);
        result(id, "MAYBE").then().statusCode(400);
        result(id, "FAIL", "note", "a\u0000b").then().statusCode(400);
        as("viewer")
                .body(Map.of("outcome", "PASS"))
                .post(CHECKS + "/" + id + "/results")
                .then()
                .statusCode(403);
        result(UUID.randomUUID().toString(), "PASS").then().statusCode(404);
        as("viewer").get(CHECKS + "/" + id + "/results").then().body("items", empty());
    }
}
