package dev.afterword.incidents.incident.field;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class IncidentFieldsTest {

    private static final String FIELDS = "/api/v1/incident-fields";

    @Test
    void onlyAdministratorsDefineFieldsAndEverybodyReadsThem() {
        var key = key();
        var body = Map.of("key", key, "name", "Region", "type", "CHOICE", "options", List.of("eu", "us"));

        as("manager").body(body).post(FIELDS).then().statusCode(403);
        as("admin").body(body).post(FIELDS).then().statusCode(201).header("ETag", "\"0\"");
        as("admin").body(body).post(FIELDS).then().statusCode(409);
        as("viewer").get(FIELDS).then().body("items.key", hasItem(key));
        as("viewer").get(FIELDS + "/" + key).then().body("options", contains("eu", "us"));
        as("viewer").get(FIELDS + "/nope").then().statusCode(404);
    }

    @Test
    void valuesAreKeptMergedAndTakenAway() {
        var region = define("CHOICE", List.of("eu", "us"), List.of());
        var cost = define("NUMBER", List.of(), List.of());
        var id = Api.declared(Map.of("fields", Map.of(region, "eu"))).getString("id");

        Api.patch("responder", id, "\"0\"", Map.of("fields", Map.of(cost, 12.5)))
                .then()
                .statusCode(200)
                .body("fields." + region, equalTo("eu"))
                .body("fields." + cost, equalTo(12.5f));
        var gone = new HashMap<String, Object>();
        gone.put(region, null);
        Api.patch("responder", id, "\"1\"", Map.of("fields", gone)).then().statusCode(200);
        as("viewer").get(INCIDENTS + "/" + id).then().body("fields", equalTo(Map.of(cost, 12.5f)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT | 5 | \"words\"",
                "TEXT | \" \" | \"words\"",
                "NUMBER | \"5\" | -3.5",
                "BOOLEAN | \"true\" | false",
                "DATE | \"2026-02-30\" | \"2026-02-28\"",
                "URL | \"javascript:alert(1)\" | \"https://example.org/x\"",
                "CHOICE | \"c\" | \"a\"",
                "TEXT | {\"a\":[1]} | \"words\""
            })
    void valuesMustFitTheType(String type, String wrong, String right) {
        var key = define(type, type.equals("CHOICE") ? List.of("a", "b") : List.of(), List.of());
        var id = Api.declaredId();

        Api.patch("commander", id, "\"0\"", "{\"fields\":{\"" + key + "\":" + wrong + "}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fields/" + key));
        Api.patch("commander", id, "\"0\"", "{\"fields\":{\"" + key + "\":" + right + "}}")
                .then()
                .statusCode(200);
    }

    @Test
    void everyRefusedValueIsNamedAtOnce() {
        var security = define("TEXT", List.of(), List.of("SECURITY"));

        as("commander")
                .body(Map.of("title", "x", "type", "CAPACITY", "fields", Map.of(security, "a", "nope", "b")))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/fields/" + security, "/fields/nope"));
        as("commander")
                .body(Map.of("title", "x", "type", "SECURITY", "fields", Map.of(security, "a")))
                .post(INCIDENTS)
                .then()
                .statusCode(201);
    }

    @Test
    void aRetiredFieldKeepsItsValuesAndTakesNoNewOnes() {
        var key = define("TEXT", List.of(), List.of());
        var id = Api.declared(Map.of("fields", Map.of(key, "old"))).getString("id");

        edit(key, "\"0\"", Map.of("retired", true)).then().statusCode(200).body("retiredAt", notNullValue());
        edit(key, "\"0\"", Map.of("retired", false)).then().statusCode(412);

        Api.patch("commander", id, "\"0\"", Map.of("title", "Another title"))
                .then()
                .statusCode(200);
        Api.patch("commander", id, "\"1\"", Map.of("fields", Map.of(key, "new")))
                .then()
                .statusCode(400);
        as("viewer").get(INCIDENTS + "/" + id).then().body("fields." + key, equalTo("old"));
    }

    @Test
    void aDefinitionIsChecked() {
        var choice = Map.of("key", key(), "name", "x", "type", "CHOICE");
        as("admin").body(choice).post(FIELDS).then().statusCode(400).body("errors.pointer", contains("/options"));
        as("admin")
                .body(Map.of("key", "No Spaces", "name", "x", "type", "TEXT"))
                .post(FIELDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/key"));
        edit(define("TEXT", List.of(), List.of()), "\"0\"", Map.of("type", "NUMBER"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/type"));
        as("manager")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(FIELDS + "/x")
                .then()
                .statusCode(403);
    }

    private static String define(String type, List<String> options, List<String> types) {
        var key = key();
        as("admin")
                .body(Map.of("key", key, "name", key, "type", type, "options", options, "incidentTypes", types))
                .post(FIELDS)
                .then()
                .statusCode(201);
        return key;
    }

    private static Response edit(String key, String etag, Object patch) {
        return as("admin")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(FIELDS + "/" + key);
    }

    private static String key() {
        return "f" + UUID.randomUUID().toString().replace("-", "");
    }
}
