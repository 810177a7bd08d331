package dev.afterword.actions;

import static io.restassured.RestAssured.given;

import dev.afterword.testkit.infra.WithInfrastructure;
import dev.afterword.testkit.json.OpenApiSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "actions", kafka = true)
class OpenApiSnapshotTest {

    @Test
    void theApiIsTheOneThatIsUnderVersionControl() {
        var served = given().get("/q/openapi").then().statusCode(200).extract().asString();

        OpenApiSnapshot.named("actions").matches(served);
    }
}
