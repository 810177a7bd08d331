package dev.afterword.incidents.impact;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CohortsTest {

    @Test
    void everythingThatIsKnownOfACohortIsKept() {
        var id = Api.declaredId();

        as("responder")
                .body(
                        """
                        {"cohort":" EU card payers ","necessity":5,"importance":4,"customersAffected":18400,
                         "requestsFailed":90000,"supportContacts":212,"dataLoss":"NO","dataExposure":"UNKNOWN",
                         "moneyEstimate":125000,"currency":"EUR","budgetConsumedPct":37.5,"note":"Two retries"}""")
                .post(path(id))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("cohort", equalTo("EU card payers"))
                .body("kind", equalTo("CUSTOMERS"))
                .body("supportContacts", equalTo(212))
                .body("moneyEstimate", equalTo(125000.00f))
                .body("currency", equalTo("EUR"))
                .body("budgetConsumedPct", equalTo(37.5f))
                .body("dataLoss", equalTo("NO"))
                .body("withdrawn", equalTo(false));
        as("viewer").get(path(id)).then().body("items.cohort", contains("EU card payers"));
    }

    @Test
    void colleaguesAreSizedByTheSameModel() {
        var id = Api.declared(Map.of("severity", "UNKNOWN")).getString("id");

        add(id, Map.of("cohort", "Engineers", "kind", "INTERNAL", "necessity", 5, "importance", 5));

        as("viewer").get(INCIDENTS + "/" + id).then().body("severity", equalTo("SEV2"));
    }

    @Test
    void aCohortIsHitForAsLongAsItsOwnServiceAndNotAsLongAsAnother() {
        var id = Api.declared(Map.of("severity", "UNKNOWN")).getString("id");
        var own = Catalogue.service(Map.of());
        window(id, own, "DEGRADED", "2026-01-02T10:00:00Z", "2026-01-02T10:10:00Z");
        window(id, Catalogue.service(Map.of()), "GRAY", "2026-01-02T10:00:00Z", "2026-01-02T20:00:00Z");

        add(id, Map.of("cohort", "Payers", "service", own, "necessity", 3, "importance", 5));

        // DEGRADED 2 x (3 + 2 x 5) = 26 and nothing for ten minutes; ten hours would be 4 more and SEV2.
        as("viewer").get(INCIDENTS + "/" + id).then().body("severity", equalTo("SEV3"));
    }

    private static void window(String id, String service, String level, String from, String to) {
        as("responder")
                .body(Map.of("service", service, "level", level, "from", from, "to", to))
                .post(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201);
    }

    @Test
    void aCorrectionKeepsTheOldValueAndSizesTheIncidentAnew() {
        var id = Api.declared(Map.of("severity", "UNKNOWN")).getString("id");
        var impact = add(id, Map.of("cohort", "Payers", "necessity", 5, "importance", 5));

        correct(id, impact, Map.of("necessity", 1, "importance", 1, "reason", "they hardly use it"))
                .then()
                .statusCode(200)
                .body("necessity", equalTo(1));

        as("viewer").get(INCIDENTS + "/" + id).then().body("severity", equalTo("SEV4"));
        as("viewer")
                .get(path(id) + "/history")
                .then()
                .body("items.field", contains("necessity", "importance"))
                .body("items.before", contains("5", "5"))
                .body("items.after", contains("1", "1"))
                .body("items[0].reason", equalTo("they hardly use it"));
    }

    @Test
    void aCorrectionIsCheckedAsWell() {
        var id = Api.declaredId();
        var impact = add(id, Map.of("cohort", "Payers"));

        correct(id, impact, "{\"moneyEstimate\":1e999999999}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/moneyEstimate"));
        correct(id, impact, Map.of("cohort", " ")).then().statusCode(400).body("errors.pointer", contains("/cohort"));
        correct(id, impact, Map.of("importance", 9)).then().statusCode(400);
        as("viewer").get(path(id) + "/history").then().body("items", empty());
    }

    @Test
    void whatIsWithdrawnStaysAndCountsNoMore() {
        var id = Api.declared(Map.of("severity", "UNKNOWN")).getString("id");
        var impact = add(id, Map.of("cohort", "Payers", "dataLoss", "YES"));
        as("viewer").get(INCIDENTS + "/" + id).then().body("severity", equalTo("SEV2"));

        correct(id, impact, Map.of("withdrawn", true)).then().statusCode(200);

        as("viewer").get(path(id)).then().body("items.withdrawn", contains(true));
        as("viewer")
                .get(INCIDENTS + "/" + id)
                .then()
                .body("severity", equalTo("UNKNOWN"))
                .body("assessment.because", nullValue());
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItems("Impact on Payers recorded.", "Impact on Payers withdrawn."));
    }

    @Test
    void strangersFindNothing() {
        var id = Api.restrictedId();
        as("commander").body(Map.of("cohort", "Payers")).post(path(id)).then().statusCode(201);

        as("responder").get(path(id)).then().statusCode(404);
        as("responder").get(path(id) + "/history").then().statusCode(404);
        as("responder").body(Map.of("cohort", "Payers")).post(path(id)).then().statusCode(404);
        as("viewer")
                .body(Map.of("cohort", "Payers"))
                .post(path(Api.declaredId()))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /cohort",
                "{\"cohort\":\"x\",\"necessity\":6} | /necessity",
                "{\"cohort\":\"x\",\"importance\":0} | /importance",
                "{\"cohort\":\"x\",\"customersAffected\":-1} | /customersAffected",
                "{\"cohort\":\"x\",\"customersAffected\":99999999999999999999} | /customersAffected",
                "{\"cohort\":\"x\",\"moneyEstimate\":5} | /currency",
                "{\"cohort\":\"x\",\"currency\":\"EUR\"} | /moneyEstimate",
                "{\"cohort\":\"x\",\"moneyEstimate\":1e999999999,\"currency\":\"EUR\"} | /moneyEstimate",
                "{\"cohort\":\"x\",\"moneyEstimate\":1.001,\"currency\":\"EUR\"} | /moneyEstimate",
                "{\"cohort\":\"x\",\"dataLoss\":\"MAYBE\"} | /dataLoss",
                "{\"cohort\":\"x\",\"service\":\"nope\"} | /service"
            })
    void whatIsWrongIsNamedAndNothingIsKept(String body, String pointer) {
        var id = Api.declaredId();

        as("responder").body(body).post(path(id)).then().statusCode(400).body("errors.pointer", hasItem(pointer));
        as("viewer").get(path(id)).then().body("items", empty());
    }

    private static Response correct(String id, String impact, Object patch) {
        return as("responder")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch(path(id) + "/" + impact);
    }

    private static String add(String id, Map<String, Object> impact) {
        return as("responder")
                .body(impact)
                .post(path(id))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(String id) {
        return INCIDENTS + "/" + id + "/impacts";
    }
}
