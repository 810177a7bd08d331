package dev.afterword.incidents.audit;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators do can be looked into by others, and the log tells no secret. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AuditTest {

    private static final String AUDIT = "/api/v1/audit?limit=200";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "/api/v1/alert-sources, provider, JSON",
        "/api/v1/change-sources, provider, JSON",
        "/api/v1/chat-connections, kind, SLACK"
    })
    void aConnectionLeavesItsWholeLife(String connections, String field, String kind) {
        var name = "Test " + UUID.randomUUID();
        var made = as("admin")
                .body(Map.of("name", name, field, kind, "secret", SECRET))
                .post(connections)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var connection = connections + "/" + made.getString("id");
        var second = as("admin")
                .body(Map.of("secret", SECRET + "2"))
                .post(connection + "/secrets")
                .then()
                .extract()
                .jsonPath();
        as("admin")
                .delete(connection + "/secrets/" + second.getString("secrets[0].id"))
                .then()
                .statusCode(200);
        var etag = as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", as("admin").get(connection).header("ETag"))
                .body(Map.of("state", "PAUSED"))
                .patch(connection)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as("admin").header("If-Match", etag).delete(connection).then().statusCode(204);

        var log = log("");
        assertThat(log.getList("items.findAll { it.subject == '" + name + "' }.kind"))
                .containsExactly(
                        "CONNECTION_DELETED",
                        "CONNECTION_CHANGED",
                        "SECRET_RETIRED",
                        "SECRET_ADDED",
                        "CONNECTION_CREATED");
        assertThat(log.getList("items.findAll { it.subject == '" + name + "' }.person.id"))
                .containsOnly(Api.idOf("admin"));
        assertThat(log.prettify()).doesNotContain(SECRET);
    }

    @Test
    void whoMayCanSeeAnIncidentIsToldWhenItChanges() {
        var id = Api.declaredId();
        Api.patch("commander", id, "\"0\"", Map.of("title", "Keys leaked"))
                .then()
                .statusCode(200);
        Api.patch("commander", id, "\"1\"", Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        assertThat(log("&incident=" + id).getList("items")).isEmpty();
        Api.patch("commander", id, "\"2\"", Map.of("visibility", "ORGANISATION"))
                .then()
                .statusCode(200);
        var log = log("&incident=" + id);
        assertThat(log.getList("items.kind")).containsExactly("VISIBILITY_CHANGED", "VISIBILITY_CHANGED");
        assertThat(log.getString("items[1].reason")).startsWith("RESTRICTED");
        assertThat(log.getList("items.person.id")).containsOnly(Api.idOf("commander"));
    }

    @Test
    void whoMayNotSeeAnIncidentHearsOfItsOpeningAlone() {
        var incident = Api.declared(Map.of("title", "Keys leaked"));
        var id = incident.getString("id");
        Api.patch("commander", id, "\"0\"", Map.of("visibility", "RESTRICTED"))
                .then()
                .statusCode(200);

        for (var outsider : List.of("admin", "auditor")) {
            for (var filter : List.of("&incident=" + id, "&incident=" + incident.getString("key"), "")) {
                assertThat(as(outsider).get(AUDIT + filter).asString())
                        .as(filter)
                        .doesNotContain(id, "\"" + incident.getString("key") + "\"");
            }
        }
        as("admin")
                .body(Map.of("reason", "Nobody on it answers", "minutes", 30))
                .post(Api.INCIDENTS + "/" + id + "/break-glass")
                .then()
                .statusCode(201);
        assertThat(log("&incident=" + id).getList("items.kind")).containsExactly("BREAK_GLASS_OPENED");
        assertThat(as("admin").get(AUDIT + "&incident=" + id).jsonPath().getList("items.kind", String.class))
                .containsExactly("BREAK_GLASS_OPENED", "VISIBILITY_CHANGED");
    }

    @Test
    void aCustomFieldIsToldWhenItIsAddedAndWhenItChanges() {
        var key = "field" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        as("admin")
                .body(Map.of("key", key, "name", "Region", "type", "TEXT"))
                .post("/api/v1/incident-fields")
                .then()
                .statusCode(201);
        as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Region of the world"))
                .patch("/api/v1/incident-fields/" + key)
                .then()
                .statusCode(200);

        assertThat(log("").getList("items.findAll { it.subject == '" + key + "' }.kind"))
                .containsExactly("FIELD_CHANGED", "FIELD_ADDED");
    }

    @Test
    void anImportIsToldAndADryRunIsNot() {
        var system = UUID.randomUUID() + ".example.com";
        for (var dryRun : List.of(true, false)) {
            as("manager")
                    .body(Map.of("system", system, "format", "CSV", "content", "id,title\n1,x\n", "dryRun", dryRun))
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(202);
        }

        assertThat(log("&kind=INCIDENTS_IMPORTED")
                        .getList("items.findAll { it.subject == '" + system + "' }.person.id"))
                .containsExactly(Api.idOf("manager"));
    }

    @Test
    void whatChangesNothingIsNotThere() {
        var name = "Test " + UUID.randomUUID();
        as("manager")
                .body(Map.of("name", name, "provider", "JSON", "secret", SECRET))
                .post("/api/v1/alert-sources")
                .then()
                .statusCode(403);
        as("admin")
                .body(Map.of("name", name, "provider", "NOBODY", "secret", SECRET))
                .post("/api/v1/alert-sources")
                .then()
                .statusCode(400);

        assertThat(log("").getList("items.findAll { it.subject == '" + name + "' }"))
                .isEmpty();
        as("manager").get(AUDIT).then().statusCode(403);
        as("stranger").get(AUDIT).then().statusCode(403);
    }

    private static JsonPath log(String filter) {
        return as("auditor")
                .get(AUDIT + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
