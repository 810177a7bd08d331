package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SeverityTest {

    private static final Map<String, Object> CRUCIAL =
            Map.of("cohort", "Card payers", "necessity", 5, "importance", 5, "customersAffected", 20000);

    @Test
    void nothingIsNeededToDeclareAndNotKnowingEscalatesAsSev1() {
        as("commander")
                .body(Map.of("title", "Something is off"))
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .body("severity", equalTo("UNKNOWN"))
                .body("assessment.set", nullValue())
                .body("assessment.origin", nullValue())
                .body("assessment.computed", equalTo("UNKNOWN"))
                .body("assessment.escalatesAs", equalTo("SEV1"));
    }

    @Test
    void theImpactSaysTheSeverityWhileNobodySetsOne() {
        var id = undecided();

        impact(id, CRUCIAL);

        as("viewer")
                .get(INCIDENTS + "/" + id)
                .then()
                .body("severity", equalTo("SEV2"))
                .body("assessment.computed", equalTo("SEV2"))
                .body("assessment.rule", equalTo("impact-2"))
                .body("assessment.because", equalTo("Card payers: effect unknown, necessity 5, importance 5."));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=SEVERITY_CHANGED")
                .then()
                .body(
                        "items.text",
                        contains("Severity changed from UNKNOWN to SEV2: Card payers: effect unknown, necessity 5, "
                                + "importance 5."));
    }

    @Test
    void aPersonOverridesItWithAReasonAndBothAreKept() {
        var id = undecided();
        impact(id, CRUCIAL);

        patch(id, Map.of("severity", "SEV1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/severityReason"));
        patch(id, Map.of("severity", "SEV1", "severityReason", "The board is waiting"))
                .then()
                .statusCode(200)
                .body("severity", equalTo("SEV1"))
                .body("assessment.set", equalTo("SEV1"))
                .body("assessment.reason", equalTo("The board is waiting"))
                .body("assessment.setBy.name", equalTo("Carlos Mendes"))
                .body("assessment.setAt", notNullValue())
                .body("assessment.origin", equalTo("PERSON"))
                .body("assessment.computed", equalTo("SEV2"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=SEVERITY_CHANGED")
                .then()
                .body("items.text", hasItem("Severity changed from SEV2 to SEV1: The board is waiting"));
    }

    @Test
    void aReasonMayBeWordedAsTheOneBeforeAndIsNotKeptForAnotherSeverity() {
        var id = undecided();
        impact(id, CRUCIAL);
        var reason = "The board is waiting";
        patch(id, Map.of("severity", "SEV0", "severityReason", reason)).then().statusCode(200);

        patch(id, Map.of("severity", "SEV1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/severityReason"));
        patch(id, Map.of("severity", "SEV1", "severityReason", reason))
                .then()
                .statusCode(200)
                .body("severity", equalTo("SEV1"))
                .body("assessment.reason", equalTo(reason));
        patch(id, Map.of("severity", "SEV1", "title", "Checkout fails for all"))
                .then()
                .statusCode(200)
                .body("assessment.reason", equalTo(reason));
        patch(id, Map.of("severity", "SEV2"))
                .then()
                .statusCode(200)
                .body("assessment.reason", nullValue())
                .body("warnings.code", not(hasItem("SEVERITY_UNEXPLAINED")));
    }

    @Test
    void whoDeclaresTellsWhyTheSeverityIsAnotherThanTheImpactSays() {
        var id = Api.declared(Map.of(
                        "severity",
                        "SEV1",
                        "severityReason",
                        "The board is waiting",
                        "impact",
                        Map.of("dataLoss", "YES")))
                .getString("id");

        as("viewer")
                .get(INCIDENTS + "/" + id)
                .then()
                .body("severity", equalTo("SEV1"))
                .body("assessment.computed", equalTo("SEV2"))
                .body("assessment.reason", equalTo("The board is waiting"))
                .body("warnings.code", not(hasItem("SEVERITY_UNEXPLAINED")));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=STATUS_CHANGED")
                .then()
                .body("items.text", contains("Declared as SEV1: The board is waiting"));
    }

    @Test
    void whoDeclaresWithoutAReasonIsNotHeldUpButAskedForOne() {
        var id = as("commander")
                .body(Map.of(
                        "title",
                        "Checkout fails",
                        "severity",
                        "SEV3",
                        "severityReason",
                        " ",
                        "impact",
                        Map.of("dataLoss", "YES")))
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .body("warnings.code", contains("SEVERITY_BELOW_COMPUTED", "SEVERITY_UNEXPLAINED"))
                .body(
                        "warnings[1].message",
                        equalTo("The impact says SEV2, and a person set SEV3 without a reason; tell why."))
                .extract()
                .jsonPath()
                .getString("id");

        patch(id, Map.of("severityReason", "The board is waiting"))
                .then()
                .statusCode(200)
                .body("assessment.reason", equalTo("The board is waiting"))
                .body("warnings.code", not(hasItem("SEVERITY_UNEXPLAINED")));
        as("commander")
                .body(Map.of("title", "x", "severity", "SEV1", "severityReason", "x".repeat(2001)))
                .post(INCIDENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/severityReason"));
    }

    @Test
    void whoTreatsItAsOneStepWorseThanTheImpactSaysIsNotAsked() {
        as("commander")
                .body(Map.of("title", "Checkout fails", "severity", "SEV1", "impact", Map.of("dataLoss", "YES")))
                .post(INCIDENTS)
                .then()
                .statusCode(201)
                .body("assessment.computed", equalTo("SEV2"))
                .body("warnings.code", not(hasItem("SEVERITY_UNEXPLAINED")));
    }

    @Test
    void anOverrideHoldsWhenTheImpactChangesAndCanBeTakenBack() {
        var id = undecided();
        impact(id, CRUCIAL);
        patch(id, Map.of("severity", "SEV3", "severityReason", "They have a workaround"))
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("SEVERITY_BELOW_COMPUTED"));

        impact(id, Map.of("cohort", "Shops", "necessity", 1, "importance", 1, "dataExposure", "YES"));

        as("viewer")
                .get(INCIDENTS + "/" + id)
                .then()
                .body("severity", equalTo("SEV3"))
                .body("assessment.computed", equalTo("SEV2"));
        var back = new HashMap<String, Object>();
        back.put("severity", null);
        patch(id, back)
                .then()
                .statusCode(200)
                .body("severity", equalTo("SEV2"))
                .body("assessment.set", nullValue())
                .body("assessment.reason", nullValue())
                .body("warnings.code", not(hasItem("SEVERITY_BELOW_COMPUTED")));
    }

    @Test
    void dataLossThatIsToldOfTheWholeIncidentRaisesAsWell() {
        var id = undecided();

        patch(id, Map.of("impact", Map.of("dataLoss", "YES")))
                .then()
                .statusCode(200)
                .body("severity", equalTo("SEV2"))
                .body("assessment.because", equalTo("Data was lost or exposed."));
    }

    private static String undecided() {
        return Api.declared(Map.of("severity", "UNKNOWN")).getString("id");
    }

    private static void impact(String id, Map<String, Object> impact) {
        as("responder")
                .body(impact)
                .post(INCIDENTS + "/" + id + "/impacts")
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.Response patch(String id, Object patch) {
        return Api.patch("commander", id, "\"" + Api.read(id).getLong("version") + "\"", patch);
    }
}
