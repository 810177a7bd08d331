package dev.afterword.incidents.check;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.check.Checks.CHECKS;
import static dev.afterword.incidents.check.Checks.add;
import static dev.afterword.incidents.check.Checks.added;
import static dev.afterword.incidents.check.Checks.body;
import static dev.afterword.incidents.check.Checks.result;
import static dev.afterword.incidents.check.Checks.service;
import static dev.afterword.incidents.check.Checks.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class CheckTest {

    @Test
    void aCheckSaysWhatHowOftenAndWho() {
        var service = service();
        var owner = Api.known("responder");
        var added = add(body(service, "timeOfDay", "07:30", "timeZone", "Europe/Berlin", "ownerId", owner));
        added.then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("everyDays", equalTo(1))
                .body("owner.id", equalTo(owner))
                .body("severity", equalTo("UNKNOWN"))
                .body("dueState", equalTo("SCHEDULED"))
                .body("lastOutcome", nullValue());
        var id = added.jsonPath().getString("id");
        as("viewer")
                .get(CHECKS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ledger equals bank statement"));
        as("viewer").get(CHECKS + "?service=" + service).then().body("items.id", contains(id));
        as("viewer").get(CHECKS + "?overdue=true&service=" + service).then().body("items", empty());
    }

    @Test
    void theListBeginsWithTheOneThatIsDueFirst() {
        var service = service();
        var later = added(service, "dueOn", today().plusDays(9).toString());
        var overdue = added(service, "dueOn", today().minusDays(2).toString());
        var soon = added(service, "dueOn", today().plusDays(1).toString());
        as("viewer").get(CHECKS + "?service=" + service).then().body("items.id", contains(overdue, soon, later));
        as("viewer").get(CHECKS + "?overdue=true&service=" + service).then().body("items.id", contains(overdue));
        var page = as("viewer").get(CHECKS + "?limit=2&service=" + service).jsonPath();
        as("viewer")
                .get(CHECKS + "?limit=2&service=" + service + "&cursor=" + page.getString("nextCursor"))
                .then()
                .body("items.id", contains(later));
    }

    @Test
    void aCheckIsEditedRetiredAndTakenUpAgain() {
        var id = added(service());
        patch(id, "\"0\"", Map.of("everyDays", 7, "dueOn", today().plusDays(5).toString()))
                .statusCode(200)
                .body("everyDays", equalTo(7))
                .body("name", equalTo("Ledger equals bank statement"));
        patch(id, "\"0\"", Map.of("everyDays", 8)).statusCode(412);
        move(id, Map.of("to", "RETIRED")).statusCode(400).body("errors.pointer", contains("/reason"));
        move(id, Map.of("to", "RETIRED", "reason", "A constraint proves it"))
                .statusCode(200)
                .body("dueState", equalTo("RETIRED"));
        move(id, Map.of("to", "RETIRED", "reason", "again")).statusCode(409);
        result(id, "PASS").then().statusCode(409).body("type", equalTo("/problems/check-retired"));
        move(id, Map.of("to", "ACTIVE")).statusCode(200).body("retiredReason", nullValue());
    }

    @Test
    void badChecksAreNamed() {
        var service = service();
        bad(body("nope"), "/service");
        bad(body(service, "timeZone", "Mars/Base"), "/timeZone");
        bad(body(service, "timeOfDay", "25:00"), "/timeOfDay");
        bad(body(service, "everyDays", 0), "/everyDays");
        bad(body(service, "dueOn", today().minusDays(400).toString()), "/dueOn");
        bad(body(service, "dueOn", "+999999999-01-01"), "/dueOn");
        bad(body(service, "ownerId", "nobody"), "/ownerId");
        bad(body(service, "name", " "), "/name");
        add(body(service, "cron", "* * * * *")).then().statusCode(400);
        as("viewer").body(body(service)).post(CHECKS).then().statusCode(403);
        as("viewer").get(CHECKS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("viewer").get(CHECKS + "?cursor=x").then().statusCode(400);
        patch(added(service), null, Map.of("everyDays", 2)).statusCode(428);
    }

    @Test
    void theSameRequestSetsOneCheckUp() {
        var service = service();
        var key = UUID.randomUUID().toString();
        var one = as("responder")
                .header("Idempotency-Key", key)
                .body(body(service))
                .post(CHECKS);
        var two = as("responder")
                .header("Idempotency-Key", key)
                .body(body(service))
                .post(CHECKS);
        two.then().statusCode(201).body("id", equalTo(one.jsonPath().getString("id")));
    }

    private static void bad(Map<String, Object> body, String pointer) {
        add(body).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static ValidatableResponse move(String id, Map<String, Object> to) {
        return as("responder").body(to).post(CHECKS + "/" + id + "/transitions").then();
    }

    private static ValidatableResponse patch(String id, String etag, Map<String, Object> patch) {
        var request =
                as("responder").contentType("application/merge-patch+json").body(patch);
        return (etag == null ? request : request.header("If-Match", etag))
                .patch(CHECKS + "/" + id)
                .then();
    }
}
