package dev.afterword.incidents.budget;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.EventReader;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BudgetConsumptionTest {

    private static final Map<String, String> FIFTY_MINUTES = Map.of(
            "impactStarted", "2026-11-20T09:40:00Z",
            "mitigated", "2026-11-20T10:30:00Z",
            "resolved", "2026-11-20T11:00:00Z");

    private String service;

    @Test
    void bothFormulasStandSideBySideAndThatOfTheBasisCounts() {
        var incident = incidentOf(Map.of());
        var slo = Catalogue.slo(service, "EVENTS", Map.of("expectedEvents", 1_000_000))
                .getString("key");

        var answer = record(incident, slo, "{\"badEvents\":431,\"fractionAffected\":0.3,\"note\":\"5xx\"}")
                .then()
                .statusCode(200)
                .body("byEvents.totalEvents", equalTo(1_000_000))
                .body("byEvents.allowedEvents", equalTo(1000f))
                .body("byTime.source", equalTo("MOMENTS"))
                .body("byTime.minutes", equalTo(50f))
                .body("byTime.fromMoment", equalTo("impactStarted"))
                .body("byTime.toMoment", equalTo("mitigated"))
                .body("byTime.spans", equalTo(1))
                .body("countedBy", equalTo("EVENTS"))
                .body("muchUsed", equalTo(true))
                .body("recordedBy.name", equalTo("Carlos Mendes"))
                .extract()
                .jsonPath();

        assertThat(answer.getDouble("used")).isEqualTo(0.431, within(1e-6));
        assertThat(answer.getDouble("byTime.used")).isEqualTo(50 * 0.3 / 40.32, within(1e-6));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/budget")
                .then()
                .body("items.sloKey", contains(slo))
                .body("items[0].recorded", equalTo(true))
                .body("items[0].byEvents.badEvents", equalTo(431))
                .body("items[0].note", equalTo("5xx"));
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline")
                .then()
                .body("items.text", hasItem(startsWith("Took 43.1 % of the error budget of " + slo)));
    }

    @Test
    void aLossOfMoreThanAFifthOfFourWeeksSizesTheIncidentAndWarns() {
        service = Catalogue.service(Map.of());
        var incident = as("commander")
                .body(Map.of("title", "Slow", "services", List.of(service)))
                .post(INCIDENTS)
                .jsonPath()
                .getString("id");
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");

        record(incident, slo, "{\"minutes\":4}").then().statusCode(200);
        assertThat(Api.read(incident).getString("severity")).isEqualTo("UNKNOWN");
        assertThat(Api.read(incident).getList("warnings.code")).doesNotContain("BUDGET_MUCH_USED");

        record(incident, slo, "{\"minutes\":20}").then().statusCode(200);
        var sized = Api.read(incident);
        assertThat(sized.getString("severity")).isEqualTo("SEV2");
        assertThat(sized.getString("assessment.rule")).isEqualTo("impact-2");
        assertThat(sized.getString("assessment.because"))
                .isEqualTo("It took 50 % of four weeks' error budget of " + slo + " Answers.");
        assertThat(sized.getList("warnings.code")).contains("BUDGET_MUCH_USED");
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=SEVERITY_CHANGED")
                .then()
                .body("items.text", hasItem(startsWith("Severity changed from UNKNOWN to SEV2")));

        record(incident, slo, "{\"minutes\":41}").then().statusCode(200);
        assertThat(Api.read(incident).getString("severity")).isEqualTo("SEV1");
    }

    @Test
    void anEmptyBodyCountsFromTheMomentsAndRecordingAgainReplaces() {
        var incident = incidentOf(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("id");

        record(incident, slo, "{}")
                .then()
                .statusCode(200)
                .body("countedBy", equalTo("TIME"))
                .body("byEvents", nullValue());
        record(incident, slo, "{\"minutes\":4.032}")
                .then()
                .statusCode(200)
                .body("byTime.source", equalTo("ENTERED"))
                .body("muchUsed", equalTo(false));
        var items = as("viewer").get(INCIDENTS + "/" + incident + "/budget").jsonPath();

        assertThat(items.getList("items")).hasSize(1);
        assertThat(items.getDouble("items[0].used")).isEqualTo(0.1, within(1e-6));
    }

    @Test
    void aCompositeWeighsItsIndicators() {
        var incident = incidentOf(Map.of());
        var indicators = List.of(Map.of("name", "availability", "weight", 3), Map.of("name", "latency"));
        var slo = Catalogue.slo(service, "EVENTS", Map.of("indicators", indicators))
                .getString("key");

        var answer = record(
                        incident,
                        slo,
                        "{\"byIndicator\":[{\"indicator\":\"latency\",\"badEvents\":800,\"totalEvents\":1000000},"
                                + "{\"indicator\":\"availability\",\"badEvents\":0,\"totalEvents\":500}]}")
                .then()
                .statusCode(200)
                .body("byEvents.byIndicator.size()", equalTo(2))
                .extract()
                .jsonPath();

        assertThat(answer.getDouble("used")).isEqualTo(0.2, within(1e-6));
        assertThat(answer.getBoolean("muchUsed")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"badEvents\":5} | /totalEvents",
                "{\"totalEvents\":5} | /badEvents",
                "{\"badEvents\":6,\"totalEvents\":5} | /badEvents",
                "{\"badEvents\":-1,\"totalEvents\":5} | /badEvents",
                "{\"badEvents\":1,\"totalEvents\":99999999999999999} | /totalEvents",
                "{\"minutes\":-1} | /minutes",
                "{\"fractionAffected\":1.1} | /fractionAffected",
                "{\"byIndicator\":[{\"indicator\":\"x\",\"badEvents\":0,\"totalEvents\":1}]} | /byIndicator/0/indicator",
                "{\"byIndicator\":[{\"indicator\":\"availability\",\"badEvents\":2,\"totalEvents\":1}]} | /byIndicator/0/badEvents",
                "{\"byIndicator\":[{\"indicator\":\"availability\",\"badEvents\":0,\"totalEvents\":1}],\"badEvents\":1} | /byIndicator",
                "{\"blame\":\"x\"} | /blame"
            })
    void whatIsWrongIsNamedAndChangesNothing(String body, String pointer) {
        var incident = incidentOf(Map.of());
        var slo = Catalogue.slo(service, "EVENTS", Map.of()).getString("key");

        record(incident, slo, body).then().statusCode(400).body("errors.pointer", contains(pointer));
        as("viewer").get(INCIDENTS + "/" + incident + "/budget").then().body("items.recorded", contains(false));
    }

    @Test
    void whatNobodyRecordedIsShownAsItWouldBe() {
        var incident = incidentOf(Map.of());
        Catalogue.slo(service, "TIME", Map.of());

        var items = as("viewer").get(INCIDENTS + "/" + incident + "/budget").jsonPath();

        assertThat(items.getBoolean("items[0].recorded")).isFalse();
        assertThat(items.getDouble("items[0].used")).isEqualTo(50 / 40.32, within(1e-6));
    }

    @Test
    void othersHearOfIt() {
        var incident = incidentOf(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");
        record(incident, slo, "{\"minutes\":10}").then().statusCode(200);

        await().untilAsserted(() -> assertThat(EventReader.of("incident-events").typesAbout(incident))
                .contains("dev.afterword.slo.budget-consumed.v1"));
        var told = EventReader.of("incident-events").about(incident).stream()
                .filter(message -> EventReader.header(message, "ce_type").contains("budget-consumed"))
                .findFirst()
                .orElseThrow();
        assertThat(member(told.value(), "sloKey")).isEqualTo(slo);
        assertThat(member(told.value(), "muchUsed")).isEqualTo("true");
        assertThat(member(told.value(), "service")).isEqualTo(service);
    }

    private static String member(String event, String name) {
        try {
            return new ObjectMapper().readTree(event).path(name).asText();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aRestrictedIncidentIsNoneForOthersAndViewersOnlyRead() {
        var incident = incidentOf(Map.of("visibility", "RESTRICTED"));
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");

        as("manager").get(INCIDENTS + "/" + incident + "/budget").then().statusCode(404);
        as("manager")
                .body("{}")
                .put(INCIDENTS + "/" + incident + "/budget/" + slo)
                .then()
                .statusCode(404);
        as("viewer")
                .body("{}")
                .put(INCIDENTS + "/" + incident + "/budget/" + slo)
                .then()
                .statusCode(403);
        record(incident, "SLO-999999", "{}").then().statusCode(404);
    }

    private String incidentOf(Map<String, Object> details) {
        service = Catalogue.service(Map.of());
        var body = new java.util.HashMap<String, Object>(
                Map.of("services", List.of(service), "status", "RESOLVED", "moments", FIFTY_MINUTES));
        body.putAll(details);
        return Api.declared(body).getString("id");
    }

    private static Response record(String incident, String slo, String body) {
        return as("commander").body(body).put(INCIDENTS + "/" + incident + "/budget/" + slo);
    }
}
