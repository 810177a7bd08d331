package dev.afterword.incidents.catalogue;

import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ServicesTest {

    private static final String SERVICES = "/api/v1/services/";

    @Test
    void aServiceSaysWhoOwnsItWhatItNeedsAndWhereToLook() {
        var system = Catalogue.system();
        var ledger = Catalogue.service(Map.of());
        var key = Catalogue.service(Map.of(
                "tier",
                1,
                "contact",
                "#payments",
                "system",
                system,
                "lifecycle",
                "EXPERIMENTAL",
                "dependsOn",
                List.of(ledger),
                "tags",
                List.of("java"),
                "links",
                List.of(Map.of("title", "Runbook", "url", "https://runbooks.example.org/x")),
                "annotations",
                Map.of("example.org/repository", "shop/checkout")));

        as("viewer")
                .get(SERVICES + key)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("tier", equalTo(1))
                .body("contact", equalTo("#payments"))
                .body("system", equalTo(system))
                .body("lifecycle", equalTo("EXPERIMENTAL"))
                .body("dependsOn", contains(ledger))
                .body("links[0].url", equalTo("https://runbooks.example.org/x"))
                .body("annotations.'example.org/repository'", equalTo("shop/checkout"))
                .body("status", equalTo("ACTIVE"));
        as("viewer").get("/api/v1/services?system=" + system).then().body("items.key", contains(key));
    }

    @Test
    void whatIsSentChangesAndNullClears() {
        var key = Catalogue.service(Map.of("tier", 2, "team", "payments", "annotations", Map.of("a", "1", "b", "2")));

        Catalogue.patch(SERVICES + key, "\"0\"", "{\"tier\":null,\"contact\":\"#x\",\"annotations\":{\"a\":null}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("tier", nullValue())
                .body("team", equalTo("payments"))
                .body("contact", equalTo("#x"))
                .body("annotations", equalTo(Map.of("b", "2")));
        Catalogue.patch(SERVICES + key, "\"1\"", "{\"contact\":\"#x\"}").then().header("ETag", "\"1\"");
        Catalogue.patch(SERVICES + key, "\"0\"", "{\"contact\":\"#y\"}").then().statusCode(412);
        as("manager")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(SERVICES + key)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"tier\":5} | /tier",
                "{\"tier\":0} | /tier",
                "{\"lifecycle\":\"OLD\"} | /lifecycle",
                "{\"system\":\"none\"} | /system",
                "{\"dependsOn\":[\"none\"]} | /dependsOn",
                "{\"links\":[{\"title\":\"x\",\"url\":\"javascript:alert(1)\"}]} | /links/0/url",
                "{\"status\":\"RETIRED\"} | /status",
                "{\"name\":null} | /name"
            })
    void whatIsWrongIsNamed(String patch, String pointer) {
        var key = Catalogue.service(Map.of());

        Catalogue.patch(SERVICES + key, "\"0\"", patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aServiceIsRetiredWithAReasonStaysReadableAndComesBack() {
        var key = Catalogue.service(Map.of());
        var incident = Api.declared(Map.of("services", List.of(key))).getString("id");

        move("manager", key, Map.of("to", "RETIRED")).statusCode(400).body("errors.pointer", contains("/reason"));
        move("responder", key, Map.of("to", "RETIRED", "reason", "gone")).statusCode(403);
        move("manager", key, Map.of("to", "RETIRED", "reason", "gone"))
                .statusCode(200)
                .body("retiredReason", equalTo("gone"))
                .body("allowedTransitions", contains("ACTIVE"));
        move("manager", key, Map.of("to", "RETIRED", "reason", "gone")).statusCode(409);
        as("viewer").get("/api/v1/services?status=ACTIVE&q=" + key).then().body("items.size()", equalTo(0));
        as("viewer").get("/api/v1/services?status=RETIRED&q=" + key).then().body("items.size()", equalTo(1));
        as("viewer").get(Api.INCIDENTS + "/" + incident).then().body("services", contains(key));
        move("manager", key, Map.of("to", "ACTIVE")).statusCode(200).body("retiredAt", nullValue());
    }

    private static io.restassured.response.ValidatableResponse move(
            String person, String key, Map<String, String> transition) {
        return as(person).body(transition).post(SERVICES + key + "/transitions").then();
    }

    @Test
    void servicesAreFoundByWordTierAndTeamPageByPage() {
        var team = Catalogue.word("team");
        var first = Catalogue.service(Map.of("team", team, "tier", 1));
        var second = Catalogue.service(Map.of("team", team, "tier", 2, "description", "100% of orders"));

        as("viewer").get("/api/v1/services?tier=2&team=" + team).then().body("items.key", contains(second));
        as("viewer")
                .queryParam("q", "100% of")
                .queryParam("team", team)
                .get("/api/v1/services")
                .then()
                .body("items.key", contains(second));
        var page = as("viewer").get("/api/v1/services?limit=1&team=" + team).then();
        var cursor = page.extract().jsonPath().getString("nextCursor");
        var one = page.extract().jsonPath().getString("items[0].key");
        as("viewer")
                .get("/api/v1/services?limit=1&team=" + team + "&cursor=" + cursor)
                .then()
                .body("items.key", contains(one.equals(first) ? second : first))
                .body("nextCursor", nullValue());
        as("viewer")
                .get("/api/v1/services?tier=one")
                .then()
                .statusCode(400)
                .body("detail", containsString("whole number"));
    }
}
