package dev.afterword.incidents;

import static io.restassured.RestAssured.given;

import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.json.OpenApiSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class OpenApiSnapshotTest {

    @Test
    void theServedDescriptionIsTheSnapshot() {
        var served = given().accept("application/yaml").get("/q/openapi").asString();
        OpenApiSnapshot.named("incidents").matches(served);
    }
}
