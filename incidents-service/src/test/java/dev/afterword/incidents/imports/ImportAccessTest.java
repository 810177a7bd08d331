package dev.afterword.incidents.imports;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.imports.ImportFixture.IMPORTS;
import static dev.afterword.incidents.imports.ImportFixture.OUTAGE;
import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.etag;
import static dev.afterword.incidents.imports.ImportFixture.finished;
import static dev.afterword.incidents.imports.ImportFixture.imported;
import static dev.afterword.incidents.imports.ImportFixture.request;
import static dev.afterword.incidents.imports.ImportFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who imports, who sees imports and what comes of them, and what others cannot tell. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ImportAccessTest {

    @Test
    void aRestrictedImportIsForItsMakerAndTheTeamsNamed() {
        var system = aSystem();
        var request = request(system, "JSON", "[" + OUTAGE + "]");
        request.put("visibility", "RESTRICTED");
        var done = imported(request);
        var id = rows(done).getString("items[0].incidentId");

        as("manager").get(INCIDENTS + "/" + id).then().statusCode(200);
        as("viewer").get(INCIDENTS + "/" + id).then().statusCode(404);
        as("viewer").get(INCIDENTS + "/" + id + "/source").then().statusCode(404);
        for (var path : List.of("", "/rows", "/report")) {
            as("admin").get(IMPORTS + "/" + done.getString("id") + path).then().statusCode(404);
        }
        as("admin")
                .get(IMPORTS + "?limit=200")
                .then()
                .body("items.id.findAll { it == '" + done.getString("id") + "' }", empty());
    }

    @Test
    void aRecordThatSomebodyElseImportedAsRestrictedIsToAStrangerLikeOneThatNobodyImported() {
        var system = aSystem();
        var hidden = request(system, "JSON", "[" + OUTAGE + "]");
        hidden.put("visibility", "RESTRICTED");
        var id = rows(imported(hidden)).getString("items[0].incidentId");
        var file = "[" + OUTAGE.replace("Logins fail", "Mine now") + "]";

        for (var dryRun : List.of(true, false)) {
            var known = begun(system, file, dryRun);
            var unknown = begun(aSystem(), file, dryRun);
            assertThat(told(known)).isEqualTo(told(unknown));
        }
        assertThat(told(begun(system, file, false))).contains("UNCHANGED");
        as("manager").get(INCIDENTS + "/" + id).then().body("title", is("Logins fail"));
        // To whoever may see it, it is the incident of that record still.
        assertThat(rows(imported(system, "JSON", "[" + OUTAGE + "]")).getString("items[0].incidentId"))
                .isEqualTo(id);
    }

    @Test
    void aRestrictedImportAddsNoServiceThatEverybodyWouldRead() {
        var id = UUID.randomUUID();
        var service = "/api/v1/services/unheard-of-" + id;
        var request = request(aSystem(), "JSON", "[" + OUTAGE.replace("Logins of import", "Unheard of " + id) + "]");
        request.put("visibility", "RESTRICTED");

        var row = rows(imported(request));

        assertThat(row.getList("items[0].flags.flag")).contains("UNKNOWN_SERVICE");
        as("viewer").get(service).then().statusCode(404);
        request.put("addServices", true);
        request.put("system", aSystem());
        imported(request);
        as("viewer").get(service).then().statusCode(200);
    }

    @Test
    void whatAnImportSaysOfAnIncidentIsGoneOnceThatIsRestricted() {
        var done = imported(aSystem(), "JSON", "[" + OUTAGE + "]");
        var path = IMPORTS + "/" + done.getString("id");
        var id = rows(done).getString("items[0].incidentId");
        as("admin").get(path + "/rows").then().body("items", hasSize(1));

        Api.patch("manager", id, etag(id), Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        as("admin").get(path + "/rows").then().body("items", empty());
        as("admin").get(path).then().body("counts.total", is(0)).body("counts.created", is(0));
        assertThat(as("admin").get(path + "/report").asString()).doesNotContain("Logins fail");
        as("manager").get(path + "/rows").then().body("items", hasSize(1));
    }

    /** An import by an administrator who has never heard of the record. */
    private static String begun(String system, String file, boolean dryRun) {
        var request = request(system, "JSON", file);
        request.put("dryRun", dryRun);
        return as("admin")
                .body(request)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static String told(String id) {
        var counts = finished(id, "COMPLETED").getMap("counts");
        var row = as("admin").get(IMPORTS + "/" + id + "/rows").asString();
        return counts + row.replaceAll("\"incident(Id|Key)\":\"[^\"]*\"", "an incident");
    }

    @Test
    void onlyThoseWhoMayImportSeeImports() {
        for (var person : List.of("viewer", "responder", "facilitator", "auditor", "stranger")) {
            as(person).get(IMPORTS).then().statusCode(403);
            as(person).body(request("x", "JSON", "[]")).post(IMPORTS).then().statusCode(403);
        }
    }
}
