package dev.afterword.incidents.imports;

import static dev.afterword.incidents.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.afterword.incidents.Api;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Imports as tests make them. */
final class ImportFixture {

    static final String IMPORTS = "/api/v1/imports";

    static final String OUTAGE =
            """
            {"id": "77", "name": "Logins fail", "impact": "major", "status": "resolved", "shortlink": "https://stspg.io/77",
             "created_at": "2026-03-02T09:50:00Z", "started_at": "2026-03-02T09:41:00Z",
             "monitoring_at": "2026-03-02T10:31:00Z", "resolved_at": "2026-03-02T11:05:00Z", "duration_minutes": 80,
             "components": [{"id": "c1", "name": "Logins of import"}],
             "incident_updates": [
               {"id": "u2", "status": "monitoring", "body": "A fix is in place", "created_at": "2026-03-02T10:31:00Z"},
               {"id": "u1", "status": "investigating", "body": "We are looking", "created_at": "2026-03-02T09:50:00Z"}]}""";

    private ImportFixture() {}

    /** A system of which nobody else has heard, so that tests do not meet in one record. */
    static String aSystem() {
        return UUID.randomUUID() + ".example.com";
    }

    static Map<String, Object> request(String system, String format, String content) {
        return new HashMap<>(Map.of("system", system, "format", format, "content", content));
    }

    static JsonPath imported(String system, String format, String content) {
        return imported(request(system, format, content));
    }

    /** An import that has come to its end. */
    static JsonPath imported(Map<String, Object> request) {
        return importedBy("manager", request);
    }

    static JsonPath importedBy(String person, Map<String, Object> request) {
        var id = as(person)
                .body(request)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        return finished(person, id, "COMPLETED");
    }

    static JsonPath finished(String id, String state) {
        return finished("manager", id, state);
    }

    private static JsonPath finished(String person, String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> as(person).get(IMPORTS + "/" + id).then().body("state", is(state)));
        return as(person).get(IMPORTS + "/" + id).jsonPath();
    }

    static JsonPath rows(JsonPath imported) {
        return as("manager")
                .get(IMPORTS + "/" + imported.getString("id") + "/rows?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String etag(String incident) {
        return "\"" + Api.read(incident).getLong("version") + "\"";
    }
}
