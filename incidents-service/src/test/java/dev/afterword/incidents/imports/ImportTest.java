package dev.afterword.incidents.imports;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.imports.ImportFixture.IMPORTS;
import static dev.afterword.incidents.imports.ImportFixture.OUTAGE;
import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.etag;
import static dev.afterword.incidents.imports.ImportFixture.imported;
import static dev.afterword.incidents.imports.ImportFixture.request;
import static dev.afterword.incidents.imports.ImportFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.contracts.Topics;
import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ImportTest {

    @Test
    void aRecordOfAStatusPageBecomesAnIncidentWithItsStory() {
        var done =
                imported(aSystem(), "STATUSPAGE_JSON", "{\"page\": {\"id\": \"p\"}, \"incidents\": [" + OUTAGE + "]}");

        assertThat(done.getInt("counts.created")).isEqualTo(1);
        var id = rows(done).getString("items[0].incidentId");
        var incident = Api.read(id);
        assertThat(incident.getString("title")).isEqualTo("Logins fail");
        assertThat(incident.getString("source")).isEqualTo("IMPORT");
        assertThat(incident.getString("status")).isEqualTo("RESOLVED");
        assertThat(incident.getString("severity")).isEqualTo("SEV2");
        assertThat(incident.getString("assessment.origin")).isEqualTo("IMPORT");
        assertThat(incident.getList("services")).isEqualTo(List.of("logins-of-import"));
        assertThat(incident.getString("moments.impactStarted")).isEqualTo("2026-03-02T09:41:00Z");
        assertThat(incident.getString("moments.mitigated")).isEqualTo("2026-03-02T10:31:00Z");
        assertThat(incident.getList("qualityFlags")).isEmpty();
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=COMMUNICATION_EXTERNAL")
                .then()
                .body("items.text", contains("[investigating] We are looking", "[monitoring] A fix is in place"));
    }

    @Test
    void whatAnImportedIncidentTookOfABudgetIsComputedWithoutAnybodyTouchingIt() {
        var service = Catalogue.service(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        var record = OUTAGE.replace("Logins of import", service);

        var id = rows(imported(aSystem(), "JSON", "[" + record + "]")).getString("items[0].incidentId");

        var budget =
                as("viewer").get(INCIDENTS + "/" + id + "/budget").jsonPath().setRootPath("items[0]");
        assertThat(budget.getString("sloId")).isEqualTo(slo);
        assertThat(budget.getBoolean("recorded")).isFalse();
        assertThat(budget.getDouble("computed.byTime")).isCloseTo(50 / 40.32, within(1e-6));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItem(startsWith("Took, as computed by time, ")))
                .body("items.actor.id", everyItem(is(Api.idOf("manager"))));
    }

    @Test
    void aPublishedFigureStandsBesideTheOneOfTheRecordsOwnMoments() {
        var id = rows(imported(aSystem(), "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");

        as("viewer")
                .get(INCIDENTS + "/" + id + "/source")
                .then()
                .statusCode(200)
                .body("sourceId", is("77"))
                .body("url", is("https://stspg.io/77"))
                .body("original", containsString("\"u2\""))
                .body("figures", hasSize(1))
                .body("figures[0].original", is("80"))
                .body("figures[0].from", is("impactStarted"))
                .body("figures[0].to", is("mitigated"))
                .body("figures[0].recomputedMinutes", is(50f))
                .body("figures[0].differenceMinutes", is(30f))
                .body("figures[0].incidentMinutes", is(50f));

        // What people correct later is no word of the record.
        as("commander")
                .header("If-Match", etag(id))
                .body(Map.of("at", "2026-03-02T09:51:00Z", "reason", "the graphs say so"))
                .put(INCIDENTS + "/" + id + "/moments/impactStarted")
                .then()
                .statusCode(200);
        as("viewer")
                .get(INCIDENTS + "/" + id + "/source")
                .then()
                .body("figures[0].recomputedMinutes", is(50f))
                .body("figures[0].incidentMinutes", is(40f));
        as("viewer").get(INCIDENTS + "/" + Api.declaredId() + "/source").then().statusCode(404);
    }

    @Test
    void whereARecordNamesSomebodyTheReportSaysSo() {
        var name = as("commander").get("/api/v1/me").<String>path("name");
        var named = "[" + OUTAGE.replace("A fix is in place", "A fix of " + name + " is in place") + "]";
        for (var dryRun : List.of(true, false)) {
            var request = request(aSystem(), "JSON", named);
            request.put("dryRun", dryRun);
            assertThat(rows(imported(request)).getList("items[0].flags"))
                    .isEqualTo(List.of(Map.of(
                            "field",
                            "updates",
                            "flag",
                            "NAMES_A_PERSON",
                            "original",
                            "[monitoring] A fix of " + name + " is in place")));
        }
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var system = aSystem();
        imported(system, "JSON", "[" + OUTAGE + "]");
        var again = imported(system, "JSON", "[" + OUTAGE + "]");

        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(again.getInt("counts.created")).isZero();
    }

    @Test
    void theIncidentFollowsTheSourceExceptWherePeopleHaveEdited() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");
        Api.patch("commander", id, etag(id), Map.of("title", "Nobody could log in"))
                .then()
                .statusCode(200);

        var newer = OUTAGE.replace("Logins fail", "Logins failed")
                .replace("\"major\"", "\"critical\"")
                .replace(
                        "{\"id\": \"u2\"",
                        "{\"id\": \"u3\", \"status\": \"resolved\", \"body\": \"Over\","
                                + " \"created_at\": \"2026-03-02T11:05:00Z\"}, {\"id\": \"u2\"");
        var row = rows(imported(system, "JSON", "[" + newer + "]"));

        assertThat(row.getString("items[0].outcome")).isEqualTo("UPDATED");
        assertThat(row.getList("items[0].changed")).isEqualTo(List.of("severity", "timeline"));
        assertThat(row.getList("items[0].kept")).isEqualTo(List.of("title"));
        assertThat(Api.read(id).getString("title")).isEqualTo("Nobody could log in");
        assertThat(Api.read(id).getString("severity")).isEqualTo("SEV1");
        assertThat(Api.read(id).getString("assessment.origin")).isEqualTo("IMPORT");
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=COMMUNICATION_EXTERNAL")
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void theSeverityFollowsTheSourceEachTimeAlsoAgainstTheImpact() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");
        as("responder")
                .body(Map.of("cohort", "Users", "necessity", 5, "importance", 5, "customersAffected", 20000))
                .post(INCIDENTS + "/" + id + "/impacts")
                .then()
                .statusCode(201);

        for (var change : List.of(List.of("critical", "SEV1"), List.of("minor", "SEV3"))) {
            var newer = OUTAGE.replace("\"major\"", "\"" + change.get(0) + "\"");
            var row = rows(imported(system, "JSON", "[" + newer + "]"));

            assertThat(row.getString("items[0].outcome")).isEqualTo("UPDATED");
            assertThat(row.getList("items[0].changed")).isEqualTo(List.of("severity"));
            as("viewer")
                    .get(INCIDENTS + "/" + id)
                    .then()
                    .body("severity", is(change.get(1)))
                    .body("assessment.reason", is("The source says so."))
                    .body("assessment.origin", is("IMPORT"));
        }
    }

    @Test
    void aMomentThatBreaksARuleIsKeptAsTextUntilSomebodySetsIt() {
        var dirty = OUTAGE.replace("2026-03-02T11:05:00Z", "2026-03-01T11:05:00Z")
                .replace("\"2026-03-02T09:41:00Z\"", "\"half past nine\"");
        var done = imported(aSystem(), "JSON", "[" + dirty + "]");
        assertThat(done.getInt("counts.flagged")).isEqualTo(1);
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        var id = rows(done).getString("items[0].incidentId");
        var incident = Api.read(id);
        assertThat(incident.getString("moments.resolved")).isNull();
        assertThat(incident.getList("qualityFlags.moment")).isEqualTo(List.of("impactStarted", "resolved"));
        assertThat(incident.getList("qualityFlags.flag")).isEqualTo(List.of("UNREADABLE", "OUT_OF_ORDER"));
        assertThat(incident.getString("qualityFlags[1].original")).isEqualTo("2026-03-01T11:05:00Z");

        as("commander")
                .header("If-Match", etag(id))
                .body(Map.of("at", "2026-03-02T11:05:00Z", "reason", "the log says so"))
                .put(INCIDENTS + "/" + id + "/moments/resolved")
                .then()
                .statusCode(200)
                .body("qualityFlags.moment", contains("impactStarted"));
    }

    @Test
    void aDryRunReportsAndChangesNothing() {
        var system = aSystem();
        var request = request(system, "JSON", "[" + OUTAGE.replace("Logins of import", "Unheard of") + "]");
        request.put("dryRun", true);
        var dry = imported(request);

        assertThat(dry.getInt("counts.created")).isEqualTo(1);
        assertThat(rows(dry).getString("items[0].incidentId")).isNull();
        as("viewer").get("/api/v1/services/unheard-of").then().statusCode(404);
        assertThat(imported(system, "JSON", "[" + OUTAGE + "]").getInt("counts.created"))
                .isEqualTo(1);
    }

    @Test
    void aTableIsReadAsItsMappingSays() {
        var request = request(
                aSystem(),
                "CSV",
                """
                Ref;What;Prio;Began;Over
                A-1;Queue stuck;high;29/03/2026 10:00;29/03/2026 11:30
                A-2;"Semi;colon";low;29/03/2026 01:30;
                A-3;Too;many;1;2;3
                """);
        request.put(
                "mapping",
                Map.of(
                        "fields",
                        Map.of(
                                "sourceId", List.of("Ref"),
                                "title", List.of("What"),
                                "severity", List.of("Prio"),
                                "impactStarted", List.of("Began"),
                                "resolved", List.of("Over")),
                        "dateFormats",
                        List.of("dd/MM/yyyy HH:mm"),
                        "zone",
                        "Europe/London",
                        "severities",
                        Map.of("high", "SEV2")));
        var done = imported(request);

        var rows = rows(done);
        assertThat(rows.getList("items.outcome")).isEqualTo(List.of("CREATED", "CREATED", "REFUSED"));
        assertThat(rows.getString("items[2].reason")).isEqualTo("has 6 columns where the header has 5");
        // The clocks went forward at 01:00 that night: half past one never was.
        assertThat(rows.getList("items[1].flags.flag"))
                .isEqualTo(List.of("UNKNOWN_WORD", "ASSUMED", "AMBIGUOUS_LOCAL_TIME"));
        var incident = Api.read(rows.getString("items[0].incidentId"));
        assertThat(incident.getString("moments.impactStarted")).isEqualTo("2026-03-29T09:00:00Z");
        assertThat(incident.getString("severity")).isEqualTo("SEV2");
        as("manager")
                .get(IMPORTS + "/" + done.getString("id") + "/report")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("line,outcome,sourceId"), containsString("Semi;colon"));
    }

    @Test
    void anImportTellsOfThePastAndNotOfAResolution() {
        var id = rows(imported(aSystem(), "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");

        Awaitility.await().untilAsserted(() -> assertThat(
                        EventReader.of(Topics.INCIDENT_EVENTS).typesAbout(id))
                .containsExactly(
                        "dev.afterword.incident.imported.v1",
                        "dev.afterword.incident.timeline-entry-recorded.v1",
                        "dev.afterword.incident.timeline-entry-recorded.v1",
                        "dev.afterword.incident.timeline-entry-recorded.v1"));
    }

    @Test
    void aMappingThatMeansNothingIsRefusedWithThePlace() {
        for (var wrong : List.of(
                Map.of(
                        "pointer",
                        "/mapping/fields/colour",
                        "mapping",
                        Map.of("fields", Map.of("colour", List.of("c")))),
                Map.of("pointer", "/mapping/zone", "mapping", Map.of("zone", "Mars/Base")),
                Map.of("pointer", "/mapping/dateFormats/0", "mapping", Map.of("dateFormats", List.of("qqqqqq{"))),
                Map.of("pointer", "/mapping/delimiter", "mapping", Map.of("delimiter", "ab")))) {
            var request = request("x", "CSV", "a,b");
            request.put("mapping", wrong.get("mapping"));
            as("manager")
                    .body(request)
                    .post(IMPORTS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem(wrong.get("pointer")));
        }
    }
}
