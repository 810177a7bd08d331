package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ProblemsTest {

    @Test
    void malformedJsonIsToldWithItsPlace() {
        as("commander")
                .body("{\"title\": \"x\",, }")
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("requestId", notNullValue())
                .body("detail", containsString("line 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"x\",\"colour\":\"red\"} | /colour",
                "{\"title\":\"x\",\"severity\":\"HIGH\"} | /severity",
                "{\"title\":\"x\",\"services\":\"checkout\"} | /services",
                "{\"title\":\"x\",\"impact\":{\"customersAffected\":\"many\"}} | /impact/customersAffected",
                "{\"title\":\"x\",\"moments\":{\"detected\":\"noon\"}} | /moments/detected",
                "{\"severity\":\"SEV1\"} | /title",
                "{\"title\":7} | /title"
            })
    void theFieldThatIsWrongIsNamed(String body, String pointer) {
        as("commander")
                .body(body)
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aTitleThatIsTooLongIsRefused() {
        as("commander")
                .body(Map.of("title", "x".repeat(201)))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000", "INC-0", "INC-"})
    void idsThatAreNoneAreRefused(String id) {
        as("viewer").get(INCIDENTS + "/" + id).then().statusCode(400).body("errors.pointer", contains("{id}"));
    }

    @Test
    void unknownIdsAndKeysAreNotFound() {
        as("viewer").get(INCIDENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("viewer").get(INCIDENTS + "/INC-99999999").then().statusCode(404);
    }

    @Test
    void anEmptyBodyIsNamed() {
        as("commander").post(INCIDENTS).then().statusCode(400).contentType("application/problem+json");
        as("commander").body("null").post(INCIDENTS).then().statusCode(400);
        as("commander").body("[]").post(INCIDENTS).then().statusCode(400);
    }
}
