package dev.afterword.restkit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ApiDescriptionTest {

    @Test
    void everyOperationNamesTheTokenAndItsProblems() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.schemas.Problem.properties", hasKey("errors"))
                .body("paths.'/api/v1/probes'.post.security[0]", hasKey("bearer"))
                .body(
                        "paths.'/api/v1/probes'.post.responses.'400'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("paths.'/api/v1/probes'.get.responses.'401'", notNullValue())
                .body("paths.'/api/v1/probes/{id}'.get.responses.'404'", notNullValue())
                .body("paths.'/hooks/v1/probe'.post", not(hasKey("security")));
    }

    @Test
    void whatTheCommentsOfTypesSayIsInTheDescription() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas.ProbeRequest.description", equalTo("A body with one member of each kind."))
                .body("components.schemas.ProbeRequest.properties.title.description", equalTo("what it is called"))
                .body(
                        "components.schemas.ProbeRequest.properties.count.description",
                        equalTo("how many, in dozens & more, over two lines"))
                .body("components.schemas.Colour.description", equalTo("Some values to get wrong.\n- RED: Stops."))
                .body(
                        "paths.'/api/v1/probes/{id}'.get.parameters.find { it.name == 'id' }.description",
                        startsWith("UUID of the record"));
    }
}
