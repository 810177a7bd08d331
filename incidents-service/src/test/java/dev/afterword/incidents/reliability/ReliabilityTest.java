package dev.afterword.incidents.reliability;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ReliabilityTest {

    private final Instant start = Instant.now().minus(5, ChronoUnit.DAYS);

    @Test
    void impactsThatOverlapCountOnceAndOldIncidentsInTheLongPeriodAlone() {
        var service = Catalogue.service(Map.of());
        incident(Map.of("services", List.of(service), "severity", "SEV1"), start, 60);
        incident(Map.of("services", List.of(service)), start.plus(30, ChronoUnit.MINUTES), 60);
        incident(Map.of("services", List.of(service)), start.minus(60, ChronoUnit.DAYS), 10);
        incident(Map.of("services", List.of(service), "type", "EXERCISE"), start, 500);

        var view = view("/api/v1/services/" + service + "/reliability", "viewer");

        assertThat(view.getInt("periods[0].incidents")).isEqualTo(2);
        assertThat(view.getMap("periods[0].bySeverity")).isEqualTo(Map.of("SEV1", 1, "SEV2", 1));
        assertThat(view.getDouble("periods[0].impactMinutes")).isEqualTo(90, within(0.01));
        assertThat(view.getInt("periods[1].incidents")).isEqualTo(3);
        assertThat(view.getDouble("periods[1].impactMinutes")).isEqualTo(100, within(0.01));
        assertThat(view.getList("recent")).hasSize(3);
    }

    @Test
    void windowsCountWhereThereAreSomeThoseOfTheServiceAloneAndGrayApart() {
        var service = Catalogue.service(Map.of());
        var other = Catalogue.service(Map.of());
        var windowed = incident(Map.of("services", List.of(service, other)), start, 600);
        window(windowed, service, "DEGRADED", 0, 20);
        window(windowed, service, "GRAY", 10, 30);
        window(windowed, other, "FULL_OUTAGE", 0, 500);
        incident(Map.of("services", List.of(service)), start.plus(1, ChronoUnit.DAYS), 60);

        var view = view("/api/v1/services/" + service + "/reliability", "viewer");

        assertThat(view.getDouble("periods[0].impactMinutes")).isEqualTo(90, within(0.01));
        assertThat(view.getDouble("periods[0].grayMinutes")).isEqualTo(10, within(0.01));
        assertThat(view.getInt("periods[0].fromWindows")).isEqualTo(1);
        assertThat(view.getInt("periods[0].fromMoments")).isEqualTo(1);
    }

    private void window(String incident, String service, String level, int from, int to) {
        as("commander")
                .body(Map.of(
                        "service",
                        service,
                        "level",
                        level,
                        "from",
                        start.plus(from, ChronoUnit.MINUTES).toString(),
                        "to",
                        start.plus(to, ChronoUnit.MINUTES).toString()))
                .post(INCIDENTS + "/" + incident + "/impact-windows")
                .then()
                .statusCode(201);
    }

    @Test
    void budgetsAddUpWhatIncidentsOfTheWindowTook() {
        var service = Catalogue.service(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");
        for (var at : List.of(start, start.plus(1, ChronoUnit.DAYS), start.minus(60, ChronoUnit.DAYS))) {
            consume(incident(Map.of("services", List.of(service)), at, 10), slo, "{}");
        }

        var view = view("/api/v1/services/" + service + "/reliability", "viewer");

        assertThat(view.getInt("slos[0].incidents")).isEqualTo(2);
        assertThat(view.getDouble("slos[0].used")).isEqualTo(20 / 40.32, within(1e-4));
        assertThat(view.getDouble("slos[0].remaining")).isEqualTo(1 - 20 / 40.32, within(1e-4));
        assertThat(view.getDouble("slos[0].burn")).isEqualTo(20 / 40.32, within(1e-4));
        assertThat(view.getDouble("services[0].leastRemaining")).isEqualTo(1 - 20 / 40.32, within(1e-4));
        as("viewer")
                .get("/api/v1/slos/" + slo + "/budget")
                .then()
                .statusCode(200)
                .body("incidents.size()", equalTo(2))
                .body("budget.key", equalTo(slo));
    }

    @Test
    void anOutageIsChargedToTheWindowThatItLiesInAndNotWhollyToItsFirstInstant() {
        var service = Catalogue.service(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");
        var began = Instant.now().minus(29, ChronoUnit.DAYS);
        incident(Map.of("services", List.of(service)), began, 3 * 24 * 60);
        incident(Map.of("services", List.of(service)), began.minus(2, ChronoUnit.DAYS), 24 * 60);

        var budget = view("/api/v1/slos/" + slo + "/budget", "viewer");

        // Two of its three days are within the last 28: 2,880 of 40.32 minutes; the other one is over since 30 days.
        assertThat(budget.getDouble("budget.used")).isEqualTo(2880 / 40.32, within(0.05));
        assertThat(budget.getInt("budget.incidents")).isEqualTo(1);
        assertThat(budget.getDouble("incidents[0].used")).isEqualTo(2880 / 40.32, within(0.05));
        assertThat(budget.getDouble("incidents[0].usedAltogether")).isEqualTo(4320 / 40.32, within(1e-4));
        assertThat(budget.getBoolean("incidents[0].goesOn")).isFalse();
    }

    @Test
    void anOutageThatGoesOnTakesFromTheBudgetUntilNow() {
        var service = Catalogue.service(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");
        var began = Instant.now().minus(20, ChronoUnit.MINUTES);
        Api.declared(Map.of("services", List.of(service), "moments", Map.of("impactStarted", began.toString())));
        var windowed = Api.declared(Map.of("services", List.of(service))).getString("id");
        as("commander")
                .body(Map.of(
                        "service",
                        service,
                        "level",
                        "PARTIAL_OUTAGE",
                        "from",
                        began.toString(),
                        "fractionAffected",
                        0.5))
                .post(INCIDENTS + "/" + windowed + "/impact-windows")
                .then()
                .statusCode(201);
        Api.declared(Map.of("services", List.of(service), "status", "TRIAGE"));

        var budget = view("/api/v1/slos/" + slo + "/budget", "viewer");

        // 20 minutes of the one, half of 20 minutes of the other, and nothing of what nobody has confirmed.
        assertThat(budget.getDouble("budget.used")).isEqualTo(30 / 40.32, within(0.05));
        assertThat(budget.getList("incidents.goesOn")).containsExactly(true, true);
        assertThat(view("/api/v1/services/" + service + "/reliability", "viewer")
                        .getDouble("slos[0].used"))
                .isEqualTo(30 / 40.32, within(0.05));
    }

    @Test
    void aServiceWithAWindowIsOneOfTheIncidentsServicesWhereverThatIsAsked() {
        var named = Catalogue.service(Map.of());
        var hurt = Catalogue.service(Map.of());
        var spared = Catalogue.service(Map.of());
        var incident = incident(Map.of("services", List.of(named)), start, 60);
        window(incident, hurt, "FULL_OUTAGE", 0, 20);
        window(incident, spared, "NONE", 0, 20);

        assertThat(Api.read(incident).getList("services")).containsExactly(named, hurt);
        var view = view("/api/v1/services/" + hurt + "/reliability", "viewer");
        assertThat(view.getInt("periods[0].incidents")).isEqualTo(1);
        assertThat(view.getDouble("periods[0].impactMinutes")).isEqualTo(20, within(0.01));
        var version = "\"" + Api.read(incident).getLong("version") + "\"";
        Api.patch("commander", incident, version, Map.of("services", List.of(named)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/services"));
        Api.patch("commander", incident, version, Map.of("services", List.of(hurt)))
                .then()
                .statusCode(200);
    }

    @Test
    void aNearMissHurtsNobodyWhateverItsMomentsSay() {
        var service = Catalogue.service(Map.of());
        incident(Map.of("services", List.of(service), "type", "NEAR_MISS"), start, 60);

        var view = view("/api/v1/services/" + service + "/reliability", "viewer");

        assertThat(view.getInt("periods[0].incidents")).isEqualTo(1);
        assertThat(view.getDouble("periods[0].impactMinutes")).isZero();
        assertThat(view.getInt("periods[0].withoutTimes")).isEqualTo(1);
    }

    @Test
    void whatAReaderMayNotSeeCountsNowhere() {
        var service = Catalogue.service(Map.of());
        var other = Catalogue.service(Map.of());
        var slo = Catalogue.slo(service, "TIME", Map.of()).getString("key");
        var secret = incident(Map.of("services", List.of(service, other), "visibility", "RESTRICTED"), start, 10);
        consume(secret, slo, "{}");

        for (var path : List.of("/api/v1/services/" + service + "/reliability", "/api/v1/slos/" + slo + "/budget")) {
            assertThat(as("manager").get(path).asString()).doesNotContain(secret);
        }
        var hidden = view("/api/v1/services/" + service + "/reliability", "manager");
        assertThat(hidden.getInt("periods[0].incidents")).isZero();
        assertThat(hidden.getDouble("periods[0].impactMinutes")).isZero();
        assertThat(hidden.getDouble("slos[0].used")).isZero();
        assertThat(hidden.getInt("services[0].incidents")).isZero();
        assertThat(hidden.getList("shared")).isEmpty();
        assertThat(hidden.getList("recent")).isEmpty();
        var seen = view("/api/v1/services/" + service + "/reliability", "commander");
        assertThat(seen.getInt("periods[0].incidents")).isEqualTo(1);
        assertThat(seen.getDouble("slos[0].used")).isPositive();
    }

    @Test
    void aSystemIsTheSumOfItsServicesAndNamesThoseItSharesIncidentsWith() {
        var system = Catalogue.system();
        var one = Catalogue.service(Map.of("system", system));
        var two = Catalogue.service(Map.of("system", system));
        var outside = Catalogue.service(Map.of("team", "platform"));
        incident(Map.of("services", List.of(one, two)), start, 10);
        incident(Map.of("services", List.of(two, outside)), start, 10);
        Catalogue.slo(one, "TIME", Map.of());

        as("viewer")
                .get("/api/v1/systems/" + system + "/reliability")
                .then()
                .statusCode(200)
                .body("level", equalTo("SYSTEM"))
                .body("services.key", containsInAnyOrder(one, two))
                .body("slos.size()", equalTo(1))
                .body("periods[0].incidents", equalTo(2))
                .body("shared.key", contains(outside))
                .body("shared[0].team", equalTo("platform"))
                .body("shared[0].incidents", equalTo(1))
                .body("gaps.withoutSlo", equalTo(1));
        as("viewer").get("/api/v1/systems/none/reliability").then().statusCode(404);
        as("viewer").get("/api/v1/services/none/reliability").then().statusCode(404);
        as("stranger").get("/api/v1/slos/overview").then().statusCode(403);
    }

    @Test
    void everythingHasALineForEachSystem() {
        var system = Catalogue.system();
        var one = Catalogue.service(Map.of("system", system));
        var two = Catalogue.service(Map.of("system", system));
        var slo = Catalogue.slo(one, "TIME", Map.of()).getString("key");
        consume(incident(Map.of("services", List.of(one, two)), start, 50), slo, "{}");

        as("viewer")
                .get("/api/v1/slos/overview")
                .then()
                .statusCode(200)
                .body("level", equalTo("ENTERPRISE"))
                .body("systems.key", hasItem(system))
                .body("systems.find { it.key == '" + system + "' }.incidents", equalTo(1))
                .body("systems.find { it.key == '" + system + "' }.services", equalTo(2))
                .body("systems.find { it.key == '" + system + "' }.exhausted", equalTo(1))
                .body("services.key", hasItem(one))
                .body("shared.size()", equalTo(0));
    }

    private static JsonPath view(String path, String person) {
        return as(person).get(path).then().statusCode(200).extract().jsonPath();
    }

    private static void consume(String incident, String slo, String body) {
        as("commander")
                .body(body)
                .put(INCIDENTS + "/" + incident + "/budget/" + slo)
                .then()
                .statusCode(200);
    }

    private static String incident(Map<String, Object> details, Instant from, int minutes) {
        var to = from.plus(minutes, ChronoUnit.MINUTES).toString();
        var body = new HashMap<String, Object>(Map.of(
                "status",
                "RESOLVED",
                "moments",
                Map.of("impactStarted", from.toString(), "mitigated", to, "resolved", to)));
        body.putAll(details);
        return Api.declared(body).getString("id");
    }
}
