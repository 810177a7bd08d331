package dev.afterword.incidents.impact;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ImpactWindowsTest {

    @Inject
    Pool pool;

    @Test
    void windowsOfServicesMakeOneDuration() {
        var id = Api.declaredId();
        var checkout = service();
        open(
                id,
                Map.of(
                        "service", checkout,
                        "level", "FULL_OUTAGE",
                        "from", "2026-01-02T10:00:00Z",
                        "to", "2026-01-02T10:10:00Z",
                        "fractionAffected", 0.35));
        open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:05:00Z", "to", "2026-01-02T10:20:00Z"));

        as("viewer")
                .get(path(id))
                .then()
                .statusCode(200)
                .body("items.service", contains(checkout, null))
                .body("items[0].fractionAffected", equalTo(0.35f))
                .body("duration.seconds", equalTo(1200))
                .body("duration.impactSeconds", equalTo(600))
                .body("duration.graySeconds", equalTo(600))
                .body("duration.ongoing", equalTo(false));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItem(startsWith("Impact window: " + checkout + " FULL_OUTAGE from 2026-01-02")));
    }

    @Test
    void mitigationEndsWhatIsOpenAndARegressOpensItAgain() {
        var service = service();
        var id = Api.declaredId();
        open(id, Map.of("service", service, "level", "PARTIAL_OUTAGE", "from", "2026-01-02T10:00:00Z"));
        Api.move(id, Map.of("to", "MITIGATED", "at", "2026-01-02T10:30:00Z"))
                .then()
                .statusCode(200);
        as("viewer").get(path(id)).then().body("items.to", contains("2026-01-02T10:30:00Z"));

        Api.move(id, Map.of("to", "INVESTIGATING", "reason", "it is back", "at", "2026-01-02T11:00:00Z"))
                .then()
                .statusCode(200);

        as("viewer")
                .get(path(id))
                .then()
                .body("items.service", contains(service, service))
                .body("items.level", contains("PARTIAL_OUTAGE", "PARTIAL_OUTAGE"))
                .body("items[1].from", equalTo("2026-01-02T11:00:00Z"))
                .body("items[1].to", nullValue())
                .body("duration.ongoing", equalTo(true));
    }

    @Test
    void aCorrectedMitigationMovesTheWindowsThatEndedWithItAndNoneThatSomebodyEnded() {
        var id = Api.declaredId();
        var ended = open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z"));
        open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:01Z", "to", "2026-01-02T10:30:00Z"));
        var corrected = open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:02Z"));
        Api.move(id, Map.of("to", "MITIGATED", "at", "2026-01-02T10:30:00Z"))
                .then()
                .statusCode(200);
        correct(id, corrected, "\"1\"", Map.of("to", "2026-01-02T10:40:00Z", "reason", "its own graph"))
                .then()
                .statusCode(200);
        correct(id, ended, "\"1\"", Map.of("level", "DEGRADED", "reason", "worse than gray"))
                .then()
                .statusCode(200);

        moment(id, "mitigated", "2026-01-02T10:20:00Z");

        as("viewer")
                .get(path(id))
                .then()
                .body("items.to", contains("2026-01-02T10:20:00Z", "2026-01-02T10:30:00Z", "2026-01-02T10:40:00Z"));
        as("viewer")
                .get(path(id) + "/history")
                .then()
                .body("items.findAll { it.field == 'to' }.of", contains(corrected, ended))
                .body("items[-1].before", equalTo("2026-01-02T10:30:00Z"))
                .body("items[-1].after", equalTo("2026-01-02T10:20:00Z"))
                .body("items[-1].reason", equalTo("The moment mitigated was corrected: the graphs say so"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItem(startsWith("Impact windows follow the corrected moment mitigated: ")));
    }

    @Test
    void aWindowThatEndedWithAnEarlierMitigationStaysWhereItIs() {
        var id = Api.declaredId();
        open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z"));
        Api.move(id, Map.of("to", "MITIGATED", "at", "2026-01-02T10:30:00Z"))
                .then()
                .statusCode(200);
        Api.move(id, Map.of("to", "INVESTIGATING", "reason", "it is back", "at", "2026-01-02T11:00:00Z"))
                .then()
                .statusCode(200);
        Api.move(id, Map.of("to", "MITIGATED", "at", "2026-01-02T12:00:00Z"))
                .then()
                .statusCode(200);

        moment(id, "mitigated", "2026-01-02T11:40:00Z");

        as("viewer").get(path(id)).then().body("items.to", contains("2026-01-02T10:30:00Z", "2026-01-02T11:40:00Z"));
    }

    @Test
    void aResolutionStandsForAMitigationUntilSomebodyTellsOfIt() {
        var id = Api.declaredId();
        open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z"));
        Api.move(id, Map.of("to", "RESOLVED", "at", "2026-01-02T11:00:00Z"))
                .then()
                .statusCode(200);
        moment(id, "resolved", "2026-01-02T11:10:00Z");
        as("viewer").get(path(id)).then().body("items.to", contains("2026-01-02T11:10:00Z"));

        moment(id, "mitigated", "2026-01-02T10:50:00Z");
        moment(id, "resolved", "2026-01-02T11:20:00Z");

        as("viewer").get(path(id)).then().body("items.to", contains("2026-01-02T10:50:00Z"));
        moment(id, "mitigated", null);
        as("viewer").get(path(id)).then().body("items.to", contains("2026-01-02T11:20:00Z"));
    }

    @Test
    void aCorrectedBeginningMovesTheWindowsThatBeganWithTheIncidentAndFit() {
        var id = Api.declared(Map.of("moments", Map.of("impactStarted", "2026-01-02T10:00:00Z")))
                .getString("id");
        open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z"));
        open(id, Map.of("level", "DEGRADED", "from", "2026-01-02T10:00:00Z", "to", "2026-01-02T10:02:00Z"));
        open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:01:00Z"));

        moment(id, "impactStarted", "2026-01-02T09:50:00Z");
        as("viewer")
                .get(path(id))
                .then()
                .body("items.from", contains("2026-01-02T09:50:00Z", "2026-01-02T09:50:00Z", "2026-01-02T10:01:00Z"));

        moment(id, "impactStarted", "2026-01-02T10:05:00Z");
        as("viewer")
                .get(path(id))
                .then()
                .body("items.from", contains("2026-01-02T09:50:00Z", "2026-01-02T10:01:00Z", "2026-01-02T10:05:00Z"))
                .body("items[0].to", equalTo("2026-01-02T10:02:00Z"));
    }

    @Test
    void aReopenOpensAWindowAlsoWhereNoneWasTold() {
        var service = service();
        var id = Api.declared(Map.of("services", List.of(service))).getString("id");
        Api.moved(id, "MITIGATED", "RESOLVED", "INVESTIGATING");

        as("viewer")
                .get(path(id))
                .then()
                .body("items.service", contains(service, service))
                .body("items.level", contains("DEGRADED", "DEGRADED"))
                .body("items[0].to", notNullValue())
                .body("items[1].to", nullValue());
        Api.moved(id, "CANCELED");
        as("viewer").get(path(id)).then().body("items[1].to", notNullValue());
    }

    @Test
    void whatOnlyMomentsToldOfTheImpactIsKeptWhenItIsBack() {
        var service = service();
        var id = Api.declared(Map.of(
                        "services", List.of(service), "moments", Map.of("impactStarted", "2026-01-02T10:00:00Z")))
                .getString("id");
        move(id, "MITIGATED", "2026-01-02T11:00:00Z");
        move(id, "INVESTIGATING", "2026-01-02T14:00:00Z");
        move(id, "MITIGATED", "2026-01-02T14:10:00Z");

        // An hour before it was thought to be over, and ten minutes after it was back.
        as("viewer")
                .get(path(id))
                .then()
                .body("items.service", contains(service, service))
                .body("items.from", contains("2026-01-02T10:00:00Z", "2026-01-02T14:00:00Z"))
                .body("items.to", contains("2026-01-02T11:00:00Z", "2026-01-02T14:10:00Z"))
                .body("duration.seconds", equalTo(70 * 60));
    }

    private static void move(String id, String to, String at) {
        Api.move(id, Map.of("to", to, "at", at, "reason", "as the graphs have it"))
                .then()
                .statusCode(200);
    }

    @Test
    void anIncidentHasNoMoreThanFiveHundredWindows() {
        var id = Api.declaredId();
        var window = open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z", "to", "2026-01-02T10:01:00Z"));
        pool.preparedQuery(
                        """
                        insert into impact_window (id, incident_id, level, from_at, to_at, version, recorded_by_id,
                                                   recorded_by_name, recorded_at, ended_by_setting_aside)
                        select gen_random_uuid(), incident_id, level, from_at, to_at, 0, recorded_by_id,
                               recorded_by_name, recorded_at, false
                          from impact_window, generate_series(2, 500) where id = $1""")
                .execute(Tuple.of(UUID.fromString(window)))
                .await()
                .atMost(Duration.ofSeconds(10));

        as("responder")
                .body(Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z"))
                .post(path(id))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-impact-windows"));
    }

    @Test
    void aCorrectionKeepsTheOldValueTheEditorAndTheReason() {
        var id = Api.declaredId();
        var window = open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z"));

        correct(id, window, "\"0\"", Map.of("from", "2026-01-02T09:00:00Z", "reason", "the graphs say so"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("from", equalTo("2026-01-02T09:00:00Z"))
                .body("level", equalTo("GRAY"));
        correct(id, window, "\"0\"", Map.of("level", "NONE")).then().statusCode(412);
        as("viewer")
                .get(path(id) + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].of", equalTo(window))
                .body("items[0].field", equalTo("from"))
                .body("items[0].before", equalTo("2026-01-02T10:00:00Z"))
                .body("items[0].after", equalTo("2026-01-02T09:00:00Z"))
                .body("items[0].by.name", equalTo("Rin Tanaka"))
                .body("items[0].reason", equalTo("the graphs say so"));
    }

    @Test
    void nothingCorrectedIsNoNewVersion() {
        var id = Api.declaredId();
        var window = open(id, Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z", "fractionAffected", 0.5));

        correct(id, window, "\"0\"", Map.of("fractionAffected", 0.50))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        as("viewer").get(path(id) + "/history").then().body("items", empty());
    }

    @Test
    void strangersFindNothingAndViewersChangeNothing() {
        var id = Api.restrictedId();
        var body = Map.of("level", "GRAY", "from", "2026-01-02T10:00:00Z");
        var window = as("commander")
                .body(body)
                .post(path(id))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        as("responder").get(path(id)).then().statusCode(404);
        as("responder").get(path(id) + "/history").then().statusCode(404);
        as("responder").body(body).post(path(id)).then().statusCode(404);
        correct(id, window.getString("id"), "\"0\"", Map.of("level", "NONE"))
                .then()
                .statusCode(404);
        as("viewer").body(body).post(path(Api.declaredId())).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"from\":\"2026-01-02T10:00:00Z\"} | /level",
                "{\"level\":\"GRAY\"} | /from",
                "{\"level\":\"BROKEN\",\"from\":\"2026-01-02T10:00:00Z\"} | /level",
                "{\"level\":\"GRAY\",\"from\":\"2999-01-02T10:00:00Z\"} | /from",
                "{\"level\":\"GRAY\",\"from\":\"2026-01-02T10:00:00Z\",\"to\":\"2026-01-02T09:00:00Z\"} | /to",
                "{\"level\":\"GRAY\",\"from\":\"2026-01-02T10:00:00Z\",\"fractionAffected\":1.5} | /fractionAffected",
                "{\"level\":\"GRAY\",\"from\":\"2026-01-02T10:00:00Z\",\"service\":\"nope\"} | /service"
            })
    void whatIsWrongIsNamedAndNothingIsKept(String body, String pointer) {
        var id = Api.declaredId();

        as("responder").body(body).post(path(id)).then().statusCode(400).body("errors.pointer", hasItem(pointer));
        as("viewer").get(path(id)).then().body("items", empty());
    }

    private static Response correct(String id, String window, String etag, Object patch) {
        return as("responder")
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(path(id) + "/" + window);
    }

    private static void moment(String id, String moment, String at) {
        var body = new HashMap<String, Object>(Map.of("reason", "the graphs say so"));
        body.put("at", at);
        as("responder")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(body)
                .put(INCIDENTS + "/" + id + "/moments/" + moment)
                .then()
                .statusCode(200);
    }

    private static String open(String id, Map<String, Object> window) {
        return as("responder")
                .body(window)
                .post(path(id))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String service() {
        var key = "s-" + UUID.randomUUID();
        as("responder")
                .body(Map.of("key", key, "name", key))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        return key;
    }

    private static String path(String id) {
        return INCIDENTS + "/" + id + "/impact-windows";
    }
}
