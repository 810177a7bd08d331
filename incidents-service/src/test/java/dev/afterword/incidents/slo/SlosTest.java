package dev.afterword.incidents.slo;

import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SlosTest {

    private static final String SLOS = "/api/v1/slos/";

    @Test
    void anObjectiveBelongsToAServiceAndHoldsItsIndicators() {
        var service = Catalogue.service(Map.of());
        var slo = Catalogue.slo(
                service,
                "EVENTS",
                Map.of(
                        "indicators",
                        List.of(
                                Map.of("name", "availability", "weight", 2),
                                Map.of("name", "latency", "good", "within 300 ms")),
                        "expectedEvents",
                        1_000_000));

        as("viewer")
                .get(SLOS + slo.getString("key"))
                .then()
                .statusCode(200)
                .body("key", startsWith("SLO-"))
                .body("service", equalTo(service))
                .body("objective", equalTo(99.9f))
                .body("indicators.name", contains("availability", "latency"))
                .body("indicators.weight", contains(2, 1))
                .body("reviewState", equalTo("NONE"));
        as("viewer").get("/api/v1/slos?service=" + service).then().body("items.size()", equalTo(1));
    }

    @Test
    void anObjectiveCanBelongToASystem() {
        var system = Catalogue.system();
        var body = body(Map.of("system", system));

        as("manager").body(body).post("/api/v1/slos").then().statusCode(201).body("service", nullValue());
        as("viewer").get("/api/v1/slos?system=" + system).then().body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"objective\":100} | /objective",
                "{\"objective\":0} | /objective",
                "{\"objective\":99.1234567} | /objective",
                "{\"basis\":\"VIBES\"} | /basis",
                "{\"period\":null} | /period",
                "{\"indicators\":[]} | /indicators",
                "{\"indicators\":[{\"name\":\"a\"},{\"name\":\"a\"}]} | /indicators/1/name",
                "{\"indicators\":[{\"name\":\"a\",\"weight\":0}]} | /indicators/0/weight",
                "{\"reviewOn\":\"+200000-01-01\"} | /reviewOn",
                "{\"reviewOn\":\"soon\"} | /reviewOn",
                "{\"expectedEvents\":0} | /expectedEvents",
                "{\"service\":\"other\"} | /service"
            })
    void whatIsWrongIsNamed(String patch, String pointer) {
        var slo = Catalogue.slo(Catalogue.service(Map.of()), "TIME", Map.of());

        Catalogue.patch(SLOS + slo.getString("id"), "\"0\"", patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anObjectiveNeedsExactlyOneSubjectThatIsKnown() {
        as("manager").body(body(Map.of())).post("/api/v1/slos").then().statusCode(400);
        as("manager")
                .body(body(Map.of("service", "none-such")))
                .post("/api/v1/slos")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/service"));
        as("manager")
                .body(body(Map.of("system", "none-such")))
                .post("/api/v1/slos")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/system"));
        as("viewer")
                .body(body(Map.of("service", "x")))
                .post("/api/v1/slos")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsSentChangesAndTheRestStays() {
        var id = Catalogue.slo(Catalogue.service(Map.of()), "TIME", Map.of()).getString("id");

        Catalogue.patch(SLOS + id, "\"0\"", "{\"objective\":90,\"team\":\"payments\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("objective", equalTo(90))
                .body("name", equalTo("Answers"));
        Catalogue.patch(SLOS + id, "\"1\"", "{\"team\":\"payments\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Catalogue.patch(SLOS + id, "\"0\"", "{\"team\":\"x\"}").then().statusCode(412);
    }

    @Test
    void aReviewThatIsPastShowsUntilItIsHeld() {
        var service = Catalogue.service(Map.of());
        var id =
                Catalogue.slo(service, "TIME", Map.of("reviewOn", "2026-01-31")).getString("id");

        as("viewer")
                .get("/api/v1/slos?reviewDue=true&service=" + service)
                .then()
                .body("items.id", contains(id))
                .body("items[0].reviewState", equalTo("OVERDUE"));
        as("responder")
                .header("If-Match", "\"0\"")
                .body(Map.of("nextReviewOn", "2020-01-01"))
                .post(SLOS + id + "/reviews")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nextReviewOn"));
        as("responder")
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "stays", "nextReviewOn", "2190-01-01"))
                .post(SLOS + id + "/reviews")
                .then()
                .statusCode(200)
                .body("reviewState", equalTo("SCHEDULED"))
                .body("reviewedBy.name", equalTo("Rin Tanaka"))
                .body("reviewNote", equalTo("stays"));
        as("viewer")
                .get("/api/v1/slos?reviewDue=true&service=" + service)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void anObjectiveIsRetiredAndNeverDeleted() {
        var service = Catalogue.service(Map.of());
        var id = Catalogue.slo(service, "TIME", Map.of()).getString("id");

        as("manager")
                .body(Map.of("to", "RETIRED"))
                .post(SLOS + id + "/transitions")
                .then()
                .statusCode(400);
        as("manager")
                .body(Map.of("to", "RETIRED", "reason", "too many"))
                .post(SLOS + id + "/transitions")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
        as("manager")
                .body(Map.of("to", "RETIRED", "reason", "x"))
                .post(SLOS + id + "/transitions")
                .then()
                .statusCode(409);
        as("viewer").get(SLOS + id).then().statusCode(200);
        as("viewer").get("/api/v1/services/" + service + "/reliability").then().body("slos.size()", equalTo(0));
    }

    private static Map<String, Object> body(Map<String, Object> details) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "Answers",
                "basis",
                "TIME",
                "objective",
                99.5,
                "period",
                "CALENDAR_MONTH",
                "indicators",
                List.of(Map.of("name", "up"))));
        body.putAll(details);
        return body;
    }
}
