package dev.afterword.incidents.impact;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class MergedImpactTest {

    private static final String ENDED = "2026-01-02T09:30:00Z";

    @Test
    void aMergeEndsWhatIsOpenAndIsTakenBackWithItAlone() {
        var service = Catalogue.service(Map.of());
        var id = Api.declaredId();
        window(id, service, "2026-01-02T09:00:00Z", ENDED);
        window(id, service, "2026-01-02T10:00:00Z", null);

        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);

        windows(id).body("items[1].to", notNullValue()).body("duration.ongoing", equalTo(false));
        story(id, "Impact windows ended here with the merge: " + service);

        Api.move(id, Map.of("to", "INVESTIGATING", "reason", "it is another one"))
                .then()
                .statusCode(200);

        windows(id).body("items.to", contains(ENDED, null)).body("duration.ongoing", equalTo(true));
        story(id, "Impact windows are open again: " + service);
    }

    @ParameterizedTest
    @CsvSource({"INVESTIGATING, CANCELED", "TRIAGE, CANCELED", "TRIAGE, DECLINED"})
    void whatEndedWhenAnIncidentWasSetAsideIsOpenAgainWhenItIsRevived(String status, String aside) {
        var service = Catalogue.service(Map.of());
        var id = Api.declared(Map.of("status", status)).getString("id");
        window(id, service, "2026-01-02T09:00:00Z", ENDED);
        window(id, service, "2026-01-02T10:00:00Z", null);

        Api.moved(id, aside);
        windows(id).body("items[1].to", notNullValue()).body("duration.ongoing", equalTo(false));
        Api.moved(id, "TRIAGE");

        windows(id)
                .body("items.from", contains("2026-01-02T09:00:00Z", "2026-01-02T10:00:00Z"))
                .body("items.to", contains(ENDED, null))
                .body("duration.ongoing", equalTo(true));
        story(id, "Impact windows are open again: " + service);
    }

    @Test
    void anEndThatPeopleToldMeanwhileStaysWhenTheIncidentIsRevived() {
        var id = Api.declaredId();
        window(id, null, "2026-01-02T10:00:00Z", null);
        Api.moved(id, "CANCELED");
        var window = as("viewer").get(INCIDENTS + "/" + id + "/impact-windows").jsonPath();
        as("commander")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + window.getLong("items[0].version") + "\"")
                .body(Map.of("to", "2026-01-02T10:20:00Z", "reason", "as the graphs have it"))
                .patch(INCIDENTS + "/" + id + "/impact-windows/" + window.getString("items[0].id"))
                .then()
                .statusCode(200);

        Api.moved(id, "TRIAGE");

        windows(id).body("items.to", contains("2026-01-02T10:20:00Z"));
    }

    @Test
    void aMergedIncidentWithoutOpenWindowsTellsNothingOfThem() {
        var id = Api.declaredId();

        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);

        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void anObjectiveOfACohortExistsAndIsOneOfItsService() {
        var system = Catalogue.system();
        var service = Catalogue.service(Map.of("system", system));
        var other = Catalogue.service(Map.of());
        var own = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        var id = Api.declaredId();

        var body = new HashMap<String, Object>(Map.of("cohort", "Buyers", "service", service, "sloId", own));
        cohort(id, body).statusCode(201).body("sloId", equalTo(own));
        body.put("service", other);
        cohort(id, body).statusCode(400).body("errors.pointer", contains("/sloId"));
        body.put("sloId", "01932f6e-7a10-7c3e-9d51-0f6b5f1a2c11");
        cohort(id, body).statusCode(400).body("errors.pointer", contains("/sloId"));
        body.remove("service");
        cohort(id, body).statusCode(400).body("errors.pointer", contains("/sloId"));

        as("viewer").get(INCIDENTS + "/" + id + "/impacts").then().body("items.sloId", contains(own));
    }

    @Test
    void anObjectiveOfTheSystemIsOneOfItsServicesToo() {
        var system = Catalogue.system();
        var service = Catalogue.service(Map.of("system", system));
        var details = new HashMap<String, Object>(Map.of("system", system));
        details.put("service", null);
        var slo = Catalogue.slo("", "TIME", details).getString("id");
        var id = Api.declaredId();

        cohort(id, Map.of("cohort", "Buyers", "service", service, "sloId", slo)).statusCode(201);
        cohort(id, Map.of("cohort", "All", "sloId", slo)).statusCode(201).body("service", nullValue());
    }

    private static ValidatableResponse cohort(String id, Map<String, Object> body) {
        return as("commander")
                .body(body)
                .post(INCIDENTS + "/" + id + "/impacts")
                .then();
    }

    private static void window(String id, String service, String from, String to) {
        var body = new HashMap<String, Object>(Map.of("level", "DEGRADED", "from", from));
        body.put("service", service);
        body.put("to", to);
        as("commander")
                .body(body)
                .post(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse windows(String id) {
        return as("viewer").get(INCIDENTS + "/" + id + "/impact-windows").then().statusCode(200);
    }

    private static void story(String id, String sentence) {
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItem(startsWith(sentence)));
    }
}
