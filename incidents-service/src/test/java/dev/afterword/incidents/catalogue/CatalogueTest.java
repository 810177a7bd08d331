package dev.afterword.incidents.catalogue;

import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CatalogueTest {

    @Test
    void aServiceIsAddedReadAndListed() {
        var key = "svc-" + UUID.randomUUID();
        var body = Map.of("key", key, "name", "Search", "description", "finds", "team", "platform");

        as("manager")
                .body(body)
                .post("/api/v1/services")
                .then()
                .statusCode(201)
                .header("Location", containsString(key));
        as("viewer").get("/api/v1/services/" + key).then().statusCode(200).body("team", equalTo("platform"));
        as("viewer").get("/api/v1/services?limit=200").then().body("items.key", hasItem(key));
        as("manager").body(body).post("/api/v1/services").then().statusCode(409);
        as("viewer").get("/api/v1/services/none").then().statusCode(404);
        as("viewer").body(body).post("/api/v1/services").then().statusCode(403);
    }

    @Test
    void aKeyIsShortAndPlain() {
        as("manager")
                .body(Map.of("key", "Not A Key", "name", "x"))
                .post("/api/v1/services")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/key"));
    }
}
