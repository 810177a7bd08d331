package dev.afterword.incidents.budget;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class BudgetFromWindowsTest {

    private static final Map<String, String> FIFTY_MINUTES = Map.of(
            "impactStarted", "2026-11-20T09:40:00Z",
            "mitigated", "2026-11-20T10:30:00Z",
            "resolved", "2026-11-20T11:00:00Z");

    private String system;
    private String service;
    private String other;

    @BeforeEach
    void twoServicesOfASystem() {
        system = Catalogue.system();
        service = Catalogue.service(Map.of("system", system));
        other = Catalogue.service(Map.of("system", system));
    }

    @Test
    void theWindowsOfTheServiceCountAndNotTheMoments() {
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        var incident = incident();
        window(incident, service, "FULL_OUTAGE", "10:00", "10:10", null);
        window(incident, service, "DEGRADED", "10:05", "10:20", 0.5);
        window(incident, service, "GRAY", "10:20", "10:40", null);
        window(incident, other, "FULL_OUTAGE", "09:00", "11:00", null);

        var recorded = record(incident, slo);

        assertThat(recorded.getString("byTime.source")).isEqualTo("IMPACT_WINDOWS");
        assertThat(recorded.getDouble("byTime.minutes")).isEqualTo(40, within(1e-6));
        assertThat(recorded.getInt("byTime.spans")).isEqualTo(1);
        assertThat(recorded.getList("byTime.byLevel.level")).containsExactly("GRAY", "DEGRADED", "FULL_OUTAGE");
        assertThat(recorded.getString("byTime.fromMoment")).isNull();
        assertThat(recorded.getString("byTime.from")).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(recorded.getDouble("used")).isEqualTo((10 + 10 * 0.5 + 20 * 0.25) / 40.32, within(1e-6));
        var shown = budgets(incident);
        assertThat(shown.getString("items[0].byTime.source")).isEqualTo("IMPACT_WINDOWS");
        assertThat(shown.getDouble("items[0].byTime.byLevel[0].affectedMinutes"))
                .isEqualTo(5, within(1e-6));
    }

    @Test
    void whatWasRecordedStandsAndSaysWhenTheWindowsTellSomethingElseSince() {
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        var incident = incident();
        window(incident, service, "FULL_OUTAGE", "10:00", "10:10", null);
        record(incident, slo);
        assertThat(budgets(incident).getObject("items[0].minutesNow", Double.class))
                .isNull();

        window(incident, service, "FULL_OUTAGE", "10:20", "10:25", null);

        var shown = budgets(incident);
        assertThat(shown.getDouble("items[0].byTime.minutes")).isEqualTo(10, within(1e-6));
        assertThat(shown.getDouble("items[0].minutesNow")).isEqualTo(15, within(1e-6));
        record(incident, slo);
        assertThat(budgets(incident).getObject("items[0].minutesNow", Double.class))
                .isNull();
    }

    @Test
    void anObjectiveOfASystemCountsAllItsServicesOnce() {
        var details = new HashMap<String, Object>(Map.of("system", system));
        details.put("service", null);
        Catalogue.slo("", "TIME", details);
        var incident = incident();
        window(incident, service, "FULL_OUTAGE", "10:00", "10:20", null);
        window(incident, other, "FULL_OUTAGE", "10:10", "10:30", null);

        var shown = budgets(incident);

        assertThat(shown.getDouble("items[0].byTime.minutes")).isEqualTo(30, within(1e-6));
        assertThat(shown.getBoolean("items[0].recorded")).isFalse();
    }

    @Test
    void aServiceWithoutAWindowLostNothingWhereOthersHaveOne() {
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("id");
        var incident = incident();
        window(incident, other, "FULL_OUTAGE", "10:00", "10:20", null);

        var recorded = record(incident, slo);

        assertThat(recorded.getDouble("used")).isZero();
        assertThat(recorded.getString("byTime.source")).isEqualTo("IMPACT_WINDOWS");
        assertThat(recorded.getString("byTime.from")).isNull();
    }

    @Test
    void aWindowOfAServiceNotYetKnownCountsForAll() {
        Catalogue.slo(service, "TIME", Map.of());
        var incident = incident();
        window(incident, null, "PARTIAL_OUTAGE", "10:00", "10:10", 0.3);

        var shown = budgets(incident);

        assertThat(shown.getDouble("items[0].used")).isEqualTo(3 / 40.32, within(1e-6));
        assertThat(shown.getDouble("items[0].byTime.fractionAffected")).isEqualTo(0.3, within(1e-6));
    }

    @Test
    void withoutAWindowTheMomentsCount() {
        Catalogue.slo(service, "TIME", Map.of());

        var shown = budgets(incident());

        assertThat(shown.getString("items[0].byTime.source")).isEqualTo("MOMENTS");
        assertThat(shown.getList("items[0].byTime.byLevel")).isEmpty();
        assertThat(shown.getDouble("items[0].byTime.minutes")).isEqualTo(50, within(1e-6));
    }

    private String incident() {
        return Api.declared(Map.of("services", List.of(service, other), "status", "RESOLVED", "moments", FIFTY_MINUTES))
                .getString("id");
    }

    private static JsonPath budgets(String incident) {
        return as("viewer")
                .get(INCIDENTS + "/" + incident + "/budget")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath record(String incident, String slo) {
        return as("commander")
                .body("{}")
                .put(INCIDENTS + "/" + incident + "/budget/" + slo)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void window(String incident, String service, String level, String from, String to, Double fraction) {
        var body = new HashMap<String, Object>(
                Map.of("level", level, "from", "2026-11-20T" + from + ":00Z", "to", "2026-11-20T" + to + ":00Z"));
        body.put("service", service);
        body.put("fractionAffected", fraction);
        as("commander")
                .body(body)
                .post(INCIDENTS + "/" + incident + "/impact-windows")
                .then()
                .statusCode(201);
    }
}
