package dev.afterword.incidents.imports;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.imports.ImportFixture.IMPORTS;
import static dev.afterword.incidents.imports.ImportFixture.OUTAGE;
import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.finished;
import static dev.afterword.incidents.imports.ImportFixture.request;
import static dev.afterword.incidents.imports.ImportFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ImportUploadTest {

    @Test
    void aLargeFileComesInParts() {
        var id = as("manager")
                .body(Map.of("system", aSystem(), "format", "JSONL"))
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("state", is("UPLOADING"))
                .body("allowedTransitions", contains("QUEUED", "CANCELED"))
                .extract()
                .jsonPath()
                .getString("id");
        move(id, "QUEUED", 409);
        var line = OUTAGE.replace("\n", " ");
        upload(id, 2, line.substring(100) + "\n{broken\n", 204);
        upload(id, 1, "to be replaced", 204);
        upload(id, 1, line.substring(0, 100), 204);
        move(id, "QUEUED", 202);

        var done = finished(id, "COMPLETED");
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.refused")).isEqualTo(1);
        assertThat(done.getLong("uploadedBytes")).isZero();
        assertThat(rows(done).getString("items[1].reason")).startsWith("is not JSON");
        upload(id, 3, "late", 409);
    }

    @Test
    void anImportOfWhichAPartIsMissingDoesNotStartAndNamesIt() {
        var id = as("manager")
                .body(Map.of("system", aSystem(), "format", "JSONL"))
                .post(IMPORTS)
                .jsonPath()
                .getString("id");
        upload(id, 1, "{\"id\": 1, \"title\": \"a\"}\n", 204);
        upload(id, 3, "{\"id\": 3, \"title\": \"c\"}\n", 204);

        as("manager")
                .body(Map.of("to", "QUEUED"))
                .post(IMPORTS + "/" + id + "/transitions")
                .then()
                .statusCode(409)
                .body("type", endsWith("import-part-missing"))
                .body("detail", startsWith("Part 2 of 3 is missing"));
        as("manager").get(IMPORTS + "/" + id).then().body("state", is("UPLOADING"));

        upload(id, 2, "{\"id\": 2, \"title\": \"b\"}\n", 204);
        move(id, "QUEUED", 202);
        assertThat(finished(id, "COMPLETED").getInt("counts.created")).isEqualTo(3);
    }

    @Test
    void aFileOfWhichNothingCanBeReadFailsWithTheReason() {
        for (var file : Map.of(
                        "JSON", "nonsense",
                        "CSV", "only,a,header",
                        "STATUSPAGE_ATOM",
                                "<!DOCTYPE feed [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><feed><entry><id>&x;</id></entry></feed>")
                .entrySet()) {
            var id = as("manager")
                    .body(request(aSystem(), file.getKey(), file.getValue()))
                    .post(IMPORTS)
                    .then()
                    .statusCode(202)
                    .extract()
                    .jsonPath()
                    .getString("id");
            assertThat(finished(id, "FAILED").getString("problem")).isNotBlank();
        }
    }

    @Test
    void aCanceledImportDoesNothingMore() {
        var id = as("manager")
                .body(Map.of("system", aSystem(), "format", "JSON"))
                .post(IMPORTS)
                .jsonPath()
                .getString("id");
        move(id, "CANCELED", 202);
        move(id, "QUEUED", 409);
        as("manager")
                .get(IMPORTS + "/" + id)
                .then()
                .body("state", is("CANCELED"))
                .body("problem", nullValue());
    }

    private static void move(String id, String to, int status) {
        as("manager")
                .body(Map.of("to", to))
                .post(IMPORTS + "/" + id + "/transitions")
                .then()
                .statusCode(status);
    }

    private static void upload(String id, int part, String content, int status) {
        as("manager")
                .contentType("application/octet-stream")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .put(IMPORTS + "/" + id + "/parts/" + part)
                .then()
                .statusCode(status);
    }
}
