package dev.afterword.incidents.budget;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.incidents.EventLog;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What incidents take of error budgets is computed and kept without anybody recording it. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ComputedBudgetTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final double ALLOWED = 40.32;
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(2);

    @Inject
    Pool pool;

    private String service;
    private String slo;

    @BeforeEach
    void anObjective() {
        service = Catalogue.service(Map.of());
        slo = Catalogue.slo(service, "EVENTS", Map.of("expectedEvents", 1_000_000))
                .getString("id");
    }

    @Test
    void mitigationCountsByBothFormulas() {
        var incident = Api.declared(Map.of("services", List.of(service))).getString("id");
        assertThat(budget(incident).getObject("computed", Object.class))
                .as("nothing is certain yet")
                .isNull();
        window(incident, "10:00", null);
        cohort(incident, 431);

        Api.move(incident, Map.of("to", "MITIGATED", "at", at("10:50"))).then().statusCode(200);

        var budget = budget(incident);
        assertThat(budget.getBoolean("recorded")).isFalse();
        assertThat(budget.getString("recordedBy")).isNull();
        assertThat(budget.getDouble("computed.byTime")).isEqualTo(50 / ALLOWED, CLOSE);
        assertThat(budget.getDouble("computed.byEvents")).isEqualTo(0.431, CLOSE);
        assertThat(budget.getString("computed.countedBy")).isEqualTo("EVENTS");
        assertThat(budget.getDouble("used")).isEqualTo(0.431, CLOSE);
        assertThat(budget.getBoolean("muchUsed")).isTrue();
        assertThat(taken()).containsExactly(0.431f);
        assertThat(stories(incident)).anyMatch(text -> text.startsWith("Took, as computed by events, 43.1 %"));
        assertThat(Api.read(incident).getList("warnings.code")).contains("BUDGET_MUCH_USED");
    }

    @Test
    void whatIsCorrectedLaterIsCountedAnewAndToldWhereItIsNews() {
        var incident = resolved();
        var window = window(incident, "10:00", "10:10");
        assertThat(budget(incident).getDouble("used")).isEqualTo(10 / ALLOWED, CLOSE);
        var before = stories(incident).size();

        correct(window, "{\"to\":\"" + at("10:20") + "\",\"reason\":\"as the graphs have it\"}");

        assertThat(budget(incident).getDouble("used")).isEqualTo(20 / ALLOWED, CLOSE);
        assertThat(budget(incident).getObject("minutesNow", Double.class)).isNull();
        assertThat(taken()).containsExactly((float) (20 / ALLOWED));
        assertThat(stories(incident)).hasSize(before + 2);

        correct(window, "{\"level\":\"PARTIAL_OUTAGE\",\"reason\":\"not all of it\"}");
        assertThat(stories(incident)).hasSize(before + 3);
    }

    @Test
    void aFigureThatSomebodyRecordedCountsAndTheComputedOneIsKeptBesideIt() {
        var incident = resolved();
        var window = window(incident, "10:00", "10:10");
        record(incident, "{\"badEvents\":100,\"note\":\"counted at the edge\"}")
                .then()
                .statusCode(200);
        var events = EventLog.fromNow("viewer");

        correct(window, "{\"to\":\"" + at("10:20") + "\",\"reason\":\"as the graphs have it\"}");

        var budget = budget(incident);
        assertThat(budget.getBoolean("recorded")).isTrue();
        assertThat(budget.getDouble("used")).isEqualTo(0.1, CLOSE);
        assertThat(budget.getDouble("computed.used")).isEqualTo(20 / ALLOWED, CLOSE);
        assertThat(taken()).containsExactly(0.1f);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events.of(incident)).contains("impact-updated"));
        assertThat(events.of(incident)).doesNotContain("used=" + 20 / ALLOWED);
    }

    @Test
    void withoutWindowsTheMomentsCountOnceTheImpactIsOver() {
        var incident = resolved();
        assertThat(budget(incident).getDouble("computed.used")).isEqualTo(50 / ALLOWED, CLOSE);
        assertThat(taken()).hasSize(1);

        mitigated(incident, at("10:05"));

        assertThat(budget(incident).getDouble("computed.used")).isEqualTo(25 / ALLOWED, CLOSE);
    }

    @Test
    void aServiceThatIsNamedNoMoreLosesNothingAndOneWithAWindowDoes() {
        var other = Catalogue.service(Map.of());
        var otherSlo = Catalogue.slo(other, "TIME", Map.of()).getString("id");
        var incident = resolved();
        assertThat(taken()).hasSize(1);

        Api.patch(
                        "commander",
                        incident,
                        "\"" + Api.read(incident).getLong("version") + "\"",
                        Map.of("services", List.of()))
                .then()
                .statusCode(200);
        assertThat(taken()).isEmpty();

        window(incident, "10:00", "10:10", other);
        assertThat(taken(otherSlo)).hasSize(1);
        assertThat(taken()).isEmpty();
    }

    @Test
    void anEndThatTheStatusHasNotComeToEndsNothing() {
        var began = Instant.now().minus(Duration.ofMinutes(40));
        var incident = Api.declared(
                        Map.of("services", List.of(service), "moments", Map.of("impactStarted", began.toString())))
                .getString("id");
        mitigated(incident, began.plus(Duration.ofMinutes(10)).toString());

        assertThat(budget(incident).getString("byTime.toMoment")).isEqualTo("now");
        assertThat(budget(incident).getDouble("byTime.minutes")).isEqualTo(40, within(1.0));

        Api.moved(incident, "MITIGATED");
        assertThat(budget(incident).getDouble("computed.used")).isEqualTo(10 / ALLOWED, within(1e-4));
    }

    private static void mitigated(String incident, String at) {
        as("commander")
                .header("If-Match", "\"" + Api.read(incident).getLong("version") + "\"")
                .body(Map.of("at", at, "reason", "the graphs say so"))
                .put(INCIDENTS + "/" + incident + "/moments/mitigated")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXERCISE", "MAINTENANCE", "NEAR_MISS"})
    void whatIsPractisedPlannedOrAvoidedTakesNothing(String type) {
        var incident = resolved(Map.of("type", type, "severity", "UNKNOWN"));

        assertThat(taken()).isEmpty();
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/budget")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(Api.read(incident).getString("severity")).isEqualTo("UNKNOWN");
        record(incident, "{\"minutes\":20}").then().statusCode(409).body("type", endsWith("no-budget-taken"));

        retype(incident, "AVAILABILITY");
        assertThat(taken()).as("50 of 40.32 minutes").containsExactly((float) (50 / ALLOWED));
        assertThat(Api.read(incident).getString("severity")).isEqualTo("SEV1");

        retype(incident, type);
        assertThat(taken()).isEmpty();
        assertThat(Api.read(incident).getString("severity")).isEqualTo("UNKNOWN");
        assertThat(Api.read(incident).getList("warnings.code")).doesNotContain("BUDGET_MUCH_USED");
    }

    @Test
    void aFigureOfAnIncidentThatTurnsOutToBeAnExerciseStaysAndCountsNoMore() {
        var incident = resolved();
        record(incident, "{\"badEvents\":500}").then().statusCode(200).body("counts", equalTo(true));

        retype(incident, "EXERCISE");

        assertThat(taken()).isEmpty();
        assertThat(budget(incident).getBoolean("counts")).isFalse();
        assertThat(budget(incident).getDouble("used")).isEqualTo(0.5, CLOSE);
        assertThat(Api.read(incident).getList("warnings.code")).doesNotContain("BUDGET_MUCH_USED");
    }

    @Test
    void whatAnOlderVersionCountedOfAnExerciseIsCountedAnewByItself() {
        var incident = resolved();
        assertThat(taken()).hasSize(1);
        var id = UUID.fromString(incident);
        pool.withTransaction(connection -> connection
                        .preparedQuery("update incident set type = 'EXERCISE' where id = $1")
                        .execute(Tuple.of(id))
                        .chain(() -> connection
                                .preparedQuery("insert into budget_recount values ($1)")
                                .execute(Tuple.of(id))))
                .await()
                .atMost(Duration.ofSeconds(10));

        await().untilAsserted(() ->
                as("viewer").get(INCIDENTS + "/" + incident + "/budget").then().body("items", empty()));
    }

    private Response record(String incident, String figures) {
        return as("commander").body(figures).put(INCIDENTS + "/" + incident + "/budget/" + slo);
    }

    private static void retype(String incident, String type) {
        var version = "\"" + Api.read(incident).getLong("version") + "\"";
        Api.patch("commander", incident, version, Map.of("type", type)).then().statusCode(200);
    }

    private String resolved() {
        return resolved(Map.of());
    }

    private String resolved(Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of(
                "services",
                List.of(service),
                "status",
                "RESOLVED",
                "moments",
                Map.of(
                        "impactStarted", at("09:40"),
                        "mitigated", at("10:30"),
                        "resolved", at("11:00"))));
        body.putAll(details);
        return Api.declared(body).getString("id");
    }

    private static String at(String time) {
        return DAY + "T" + time + ":00Z";
    }

    /** A window of an incident, among the others. */
    private record Told(String windows, String id) {}

    private Told window(String incident, String from, String to) {
        return window(incident, from, to, service);
    }

    private static Told window(String incident, String from, String to, String service) {
        var body = new HashMap<String, Object>(Map.of("service", service, "level", "FULL_OUTAGE", "from", at(from)));
        body.put("to", to == null ? null : at(to));
        var path = INCIDENTS + "/" + incident + "/impact-windows";
        var id = as("commander")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Told(path, id.getString("id"));
    }

    private static void correct(Told window, String patch) {
        var version = as("viewer")
                .get(window.windows())
                .jsonPath()
                .getLong("items.find { it.id == '" + window.id() + "' }.version");
        Catalogue.patch(window.windows() + "/" + window.id(), "\"" + version + "\"", patch)
                .then()
                .statusCode(200);
    }

    private void cohort(String incident, int failed) {
        as("commander")
                .body(Map.of("cohort", "Payers", "service", service, "sloId", slo, "requestsFailed", failed))
                .post(INCIDENTS + "/" + incident + "/impacts")
                .then()
                .statusCode(201);
    }

    private static List<String> stories(String incident) {
        return as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=DETAILS_CHANGED&limit=200")
                .jsonPath()
                .getList("items.text");
    }

    private JsonPath budget(String incident) {
        return as("viewer")
                .get(INCIDENTS + "/" + incident + "/budget")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private List<Float> taken() {
        return taken(slo);
    }

    private static List<Float> taken(String slo) {
        return as("viewer")
                .get("/api/v1/slos/" + slo + "/budget")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("incidents.used", Float.class);
    }
}
