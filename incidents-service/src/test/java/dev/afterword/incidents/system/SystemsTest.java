package dev.afterword.incidents.system;

import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SystemsTest {

    @Test
    void aSystemIsAddedReadListedAndChanged() {
        var key = Catalogue.system();
        var path = "/api/v1/systems/" + key;

        as("viewer").get(path).then().statusCode(200).body("domain", equalTo("Retail"));
        as("viewer").get("/api/v1/systems?limit=200").then().body("items.key", hasItem(key));
        Catalogue.patch(path, "\"0\"", "{\"team\":\"commerce\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("team", equalTo("commerce"))
                .body("domain", equalTo("Retail"));
        Catalogue.patch(path, "\"0\"", "{\"team\":\"x\"}").then().statusCode(412);
        Catalogue.patch(path, "\"1\"", "{\"key\":\"x\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/key"));
        as("manager")
                .body(Map.of("key", key, "name", "again"))
                .post("/api/v1/systems")
                .then()
                .statusCode(409);
        as("viewer")
                .body(Map.of("key", Catalogue.word("s"), "name", "x"))
                .post("/api/v1/systems")
                .then()
                .statusCode(403);
        as("viewer").get("/api/v1/systems/none").then().statusCode(404);
    }

    @Test
    void theSameKeyOfARequestAddsOneSystem() {
        var body = Map.of("key", Catalogue.word("sys"), "name", "Once");
        for (int i = 0; i < 2; i++) {
            as("manager")
                    .header("Idempotency-Key", "once-" + body.get("key"))
                    .body(body)
                    .post("/api/v1/systems")
                    .then()
                    .statusCode(201);
        }
    }
}
