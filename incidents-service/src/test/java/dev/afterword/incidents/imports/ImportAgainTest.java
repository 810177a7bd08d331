package dev.afterword.incidents.imports;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.imports.ImportFixture.OUTAGE;
import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.imported;
import static dev.afterword.incidents.imports.ImportFixture.importedBy;
import static dev.afterword.incidents.imports.ImportFixture.request;
import static dev.afterword.incidents.imports.ImportFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is imported again, within one file or by another one, and what a dry run says of it. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ImportAgainTest {

    private static final String NEWER =
            OUTAGE.replace("A fix is in place", "A fix is in place since 10:30").replace("\"major\"", "\"critical\"");
    private static final String STILL_OPEN =
            """
            {"id": "77", "name": "Logins fail", "impact": "major", "status": "investigating",
             "created_at": "2026-03-02T09:50:00Z", "started_at": "2026-03-02T09:41:00Z",
             "components": [{"id": "c1", "name": "Logins of import"}],
             "incident_updates": [
               {"id": "u1", "status": "investigating", "body": "We are looking", "created_at": "2026-03-02T09:50:00Z"}]}""";
    private static final String EXTERNAL = "/timeline?kind=COMMUNICATION_EXTERNAL";

    @Test
    void anUpdateThatWasCorrectedInTheSourceIsCorrectedHereWithItsHistory() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");

        var corrected = "[" + OUTAGE.replace("A fix is in place", "A fix was in place") + "]";
        assertThat(rows(dry(system, corrected)).getList("items[0].changed")).isEqualTo(List.of("timeline"));
        var row = rows(imported(system, "JSON", corrected));

        assertThat(row.getString("items[0].outcome")).isEqualTo("UPDATED");
        assertThat(row.getList("items[0].changed")).isEqualTo(List.of("timeline"));
        var story = as("viewer").get(INCIDENTS + "/" + id + EXTERNAL).jsonPath();
        assertThat(story.getList("items.text"))
                .isEqualTo(List.of("[investigating] We are looking", "[monitoring] A fix was in place"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline/" + story.getString("items[1].id") + "/history")
                .then()
                .body("items.facts.text", contains("[monitoring] A fix is in place"))
                .body("items.reason", contains("Changed in " + system + "."));
        assertThat(imported(system, "JSON", corrected).getInt("counts.unchanged"))
                .isEqualTo(1);
    }

    @Test
    void wordsThatWereReleasedStayAndThoseOfTheSourceWait() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");
        var entry = as("viewer").get(INCIDENTS + "/" + id + EXTERNAL).jsonPath();
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + entry.getString("items[1].version") + "\"")
                .body(Map.of("audience", "CUSTOMER"))
                .patch(INCIDENTS + "/" + id + "/timeline/" + entry.getString("items[1].id"))
                .then()
                .statusCode(200);

        var corrected = "[" + OUTAGE.replace("A fix is in place", "A fix was in place") + "]";
        imported(system, "JSON", corrected);

        as("viewer")
                .get(INCIDENTS + "/" + id + EXTERNAL)
                .then()
                .body("items[1].text", is("[monitoring] A fix is in place"))
                .body("items[1].newerVersion.text", is("[monitoring] A fix was in place"))
                .body("items[1].newerVersion.reason", is("Changed in " + system + "."));
        assertThat(imported(system, "JSON", corrected).getInt("counts.unchanged"))
                .isEqualTo(1);
    }

    @Test
    void whatAnImportReplacesStaysInTheHistoriesUnderTheNameOfWhoImportsNow() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + STILL_OPEN + "]")).getString("items[0].incidentId");
        assertThat(Api.read(id).getString("status")).isEqualTo("INVESTIGATING");
        var resolved = NEWER.replace(
                        "\"started_at\": \"2026-03-02T09:41:00Z\"", "\"started_at\": \"2026-03-02T09:38:00Z\"")
                .replace("Logins fail", "Nobody logs in");

        importedBy("admin", request(system, "JSON", "[" + resolved + "]"));

        var reason = "Imported again from " + system + ", 77.";
        as("viewer")
                .get(INCIDENTS + "/" + id + "/moments/history")
                .then()
                .statusCode(200)
                .body("items.moment", hasItems("impactStarted", "mitigated", "resolved"))
                .body("items.find { it.moment == 'impactStarted' }.before", is("2026-03-02T09:41:00Z"))
                .body("items.find { it.moment == 'impactStarted' }.after", is("2026-03-02T09:38:00Z"))
                .body("items.find { it.moment == 'resolved' }.before", nullValue())
                .body("items.reason", everyItem(is(reason)))
                .body("items.by.id", everyItem(is(Api.idOf("admin"))));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=SEVERITY_CHANGED&kind=STATUS_CHANGED")
                .then()
                .body(
                        "items.text",
                        contains(
                                "Status changed from INVESTIGATING to RESOLVED: " + reason,
                                "Severity changed from SEV2 to SEV1: " + reason))
                .body("items[0].occurredAt", is("2026-03-02T11:05:00Z"))
                .body("items[1].detail.from", is("SEV2"))
                .body("items[1].detail.to", is("SEV1"))
                .body("items.actor.id", everyItem(is(Api.idOf("admin"))));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body(
                        "items[-1].text",
                        allOf(
                                startsWith("Changed: title from Logins fail to Nobody logs in; "),
                                containsString("impactStarted from 2026-03-02T09:41:00Z to 2026-03-02T09:38:00Z"),
                                containsString("resolved from unknown to 2026-03-02T11:05:00Z"),
                                endsWith(reason)));
        as("viewer").get(INCIDENTS + "/" + id).then().body("assessment.setBy.id", is(Api.idOf("admin")));
    }

    @Test
    void impactWindowsEndWithWhatTheSourceSaysAndFollowWhatItCorrects() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + STILL_OPEN + "]")).getString("items[0].incidentId");
        var windows = INCIDENTS + "/" + id + "/impact-windows";
        for (var from : List.of("2026-03-02T09:41:00Z", "2026-03-02T10:58:00Z")) {
            as("commander")
                    .body(Map.of("level", "DEGRADED", "from", from))
                    .post(windows)
                    .then()
                    .statusCode(201);
        }

        importedBy("admin", request(system, "JSON", "[" + OUTAGE + "]"));

        as("viewer").get(windows).then().body("items.to", contains("2026-03-02T10:31:00Z", "2026-03-02T10:58:00Z"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items[-1].text", is("Impact windows follow the source: a service not yet known."))
                .body("items[-1].actor.id", is(Api.idOf("admin")));

        var corrected = OUTAGE.replace("2026-03-02T10:31:00Z", "2026-03-02T10:35:00Z")
                .replace("\"started_at\": \"2026-03-02T09:41:00Z\"", "\"started_at\": \"2026-03-02T09:38:00Z\"");
        importedBy("admin", request(system, "JSON", "[" + corrected + "]"));

        as("viewer")
                .get(windows)
                .then()
                .body("items[0].from", is("2026-03-02T09:38:00Z"))
                .body("items[0].to", is("2026-03-02T10:35:00Z"));
        as("viewer")
                .get(windows + "/history")
                .then()
                .body("items.field", hasItems("from", "to"))
                .body("items.by.id", everyItem(is(Api.idOf("admin"))))
                .body("items.reason", everyItem(is("Imported again from " + system + ", 77.")));
    }

    @Test
    void aSeverityThatTheSourceChangesWhileItGoesOnIsAStepInTheCourseOfSeverity() {
        var system = aSystem();
        var service = Catalogue.service(Map.of());
        var begun = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        var open = STILL_OPEN
                .replace("Logins of import", service)
                .replace("2026-03-02T09:41:00Z", begun.toString())
                .replace("2026-03-02T09:50:00Z", begun.plusSeconds(60).toString());
        imported(system, "JSON", "[" + open + "]");

        imported(system, "JSON", "[" + open.replace("\"major\"", "\"critical\"") + "]");

        as("viewer")
                .get("/api/v1/statistics/incidents?service=" + service)
                .then()
                .statusCode(200)
                .body("groups[0].timeInSeverity.severity", contains("SEV1", "SEV2"))
                .body("groups[0].timeInSeverity.n", contains(0, 1))
                .body("groups[0].timeInSeverity.open", contains(1, 0));
    }

    @Test
    void whatPeopleHaveCorrectedInAnEntryStaysWhenTheSourceCorrectsItToo() {
        var system = aSystem();
        var id = rows(imported(system, "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId");
        var story = as("viewer").get(INCIDENTS + "/" + id + EXTERNAL).jsonPath();
        as("commander")
                .header("If-Match", "\"" + story.getLong("items[1].version") + "\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("text", "We rolled back", "reason", "the deployment log"))
                .patch(INCIDENTS + "/" + id + "/timeline/" + story.getString("items[1].id"))
                .then()
                .statusCode(200);
        assertThat(imported(system, "JSON", "[" + OUTAGE + "]").getInt("counts.unchanged"))
                .isEqualTo(1);

        var corrected = "[" + OUTAGE.replace("A fix is in place", "A fix was in place") + "]";
        var foreseen = rows(dry(system, corrected));
        var row = rows(imported(system, "JSON", corrected));

        assertThat(row.getString("items[0].outcome")).isEqualTo("KEPT");
        assertThat(row.getList("items[0].kept")).isEqualTo(List.of("timeline"));
        requireSame(foreseen, row);
        as("viewer")
                .get(INCIDENTS + "/" + id + EXTERNAL)
                .then()
                .body("items.text", contains("[investigating] We are looking", "We rolled back"));
        assertThat(imported(system, "JSON", corrected).getInt("counts.unchanged"))
                .isEqualTo(1);
    }

    @Test
    void aDryRunCountsARecordThatStandsTwiceInAFileAsTheRealRunDoes() {
        var system = aSystem();
        imported(system, "JSON", "[" + OUTAGE + "]");
        var other = OUTAGE.replace("\"id\": \"77\"", "\"id\": \"78\"").replace("Logins of import", "Twice named");
        var file = "["
                + String.join(
                        ",",
                        other,
                        other,
                        other.replace("\"major\"", "\"critical\"").replace("Twice named", "Named later"),
                        NEWER,
                        NEWER,
                        OUTAGE,
                        other)
                + "]";

        var foreseen = dry(system, file);
        var done = imported(system, "JSON", file);

        assertThat(rows(done).getList("items.outcome"))
                .isEqualTo(List.of("CREATED", "UNCHANGED", "UPDATED", "UPDATED", "UNCHANGED", "UPDATED", "UPDATED"));
        requireSame(rows(foreseen), rows(done));
        assertThat(foreseen.getMap("counts")).isEqualTo(done.getMap("counts"));
    }

    @Test
    void namesThatAreTooLongAreTakenAndADryRunSaysTheSame() {
        var system = (aSystem() + ".").repeat(3).substring(0, 100);
        var long200 = "a very long name ".repeat(20);
        var file = "["
                + OUTAGE.replace("\"id\": \"u1\"", "\"id\": \"" + "u".repeat(300) + "\"")
                        .replace(
                                "\"components\": [",
                                "\"components\": [{\"name\": \"" + long200 + "one\"}, {\"name\": \"" + long200
                                        + "two\"}, {\"name\": \"\u65e5\u672c\"}, ")
                + "]";

        var foreseen = rows(dry(system, file));
        var row = rows(imported(system, "JSON", file));

        assertThat(row.getString("items[0].outcome")).isEqualTo("CREATED");
        assertThat(row.getList("items[0].flags.flag"))
                .isEqualTo(List.of("TOO_LONG", "TOO_LONG", "TOO_LONG", "UNKNOWN_SERVICE"));
        requireSame(foreseen, row);
        as("viewer")
                .get(INCIDENTS + "/" + row.getString("items[0].incidentId") + EXTERNAL)
                .then()
                .body("items.text", contains("[investigating] We are looking", "[monitoring] A fix is in place"))
                .body("items[0].importedFrom.system", is(system));
        assertThat(imported(system, "JSON", file).getInt("counts.unchanged")).isEqualTo(1);
    }

    private static JsonPath dry(String system, String content) {
        var request = request(system, "JSON", content);
        request.put("dryRun", true);
        return imported(request);
    }

    private static void requireSame(JsonPath foreseen, JsonPath done) {
        for (var column : List.of("outcome", "sourceId", "title", "reason", "flags", "changed", "kept")) {
            assertThat(foreseen.getList("items." + column)).as(column).isEqualTo(done.getList("items." + column));
        }
    }
}
