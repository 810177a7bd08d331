package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class EditIncidentTest {

    @Test
    void whatIsSentChangesAndTheRestStays() {
        var id = Api.declaredId();

        Api.patch("responder", id, "\"0\"", "{\"severity\":\"SEV1\",\"impact\":{\"customersAffected\":7}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("severity", equalTo("SEV1"))
                .body("title", equalTo("Checkout fails"))
                .body("impact.customersAffected", equalTo(7))
                .body("impact.dataLoss", equalTo("UNKNOWN"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline")
                .then()
                .body("items.kind", hasItems("SEVERITY_CHANGED", "DETAILS_CHANGED"))
                .body("items.text", hasItems("Severity changed from SEV2 to SEV1.", "Changed: impact."));
    }

    @Test
    void nothingChangedIsNoNewVersion() {
        var id = Api.declaredId();

        Api.patch("commander", id, "\"0\"", "{\"severity\":\"SEV2\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void aTimelineEntryDoesNotMoveTheVersion() {
        var id = Api.declaredId();
        as("commander")
                .body(Map.of("kind", "NOTE", "text", "still looking"))
                .post(INCIDENTS + "/" + id + "/timeline")
                .then()
                .statusCode(201);

        Api.patch("commander", id, "\"0\"", "{\"title\":\"Checkout and login fail\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void theVersionThatWasReadIsNeededAndMustBeTheCurrentOne() {
        var id = Api.declaredId();

        as("commander")
                .contentType("application/merge-patch+json")
                .body("{\"title\":\"x\"}")
                .patch(INCIDENTS + "/" + id)
                .then()
                .statusCode(428);
        Api.patch("commander", id, "\"7\"", "{\"title\":\"x\"}").then().statusCode(412);
        Api.patch("commander", id, "nonsense", "{\"title\":\"x\"}").then().statusCode(400);
        assertThat(Api.read(id).getString("title")).isEqualTo("Checkout fails");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":null} | /title",
                "{\"title\":\" \"} | /title",
                "{\"status\":\"CLOSED\"} | /status",
                "{\"severity\":\"BAD\"} | /severity",
                "{\"impact\":{\"customersAffected\":-1}} | /impact/customersAffected",
                "{\"services\":[\"nope\"]} | /services"
            })
    void whatIsWrongIsNamed(String patch, String pointer) {
        Api.patch("commander", Api.declaredId(), "\"0\"", patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
