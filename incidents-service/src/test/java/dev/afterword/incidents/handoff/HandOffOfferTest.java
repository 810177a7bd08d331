package dev.afterword.incidents.handoff;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class HandOffOfferTest {

    @Test
    void commandStaysWhereItIsUntilTheOfferIsAcceptedAndThenPassesInOneInstant() {
        var id = commanded();
        var offer = offered(id, "responder");
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Carlos Mendes");

        answer("responder", id, offer, "ACCEPTED", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("allowedTransitions", empty())
                .body("answeredAt", notNullValue());

        var roles = as("viewer")
                .get(INCIDENTS + "/" + id + "/roles")
                .then()
                .body("items", hasSize(2))
                .body("items[1].person.name", equalTo("Rin Tanaka"))
                .body("items[1].handoff.acceptedAt", notNullValue())
                .body("items[1].handoff.reason", equalTo("End of shift"))
                .body("items[1].handoff.summary", equalTo("Rollback runs"))
                .extract()
                .jsonPath();
        assertThat(roles.getString("items[0].to")).isEqualTo(roles.getString("items[1].from"));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=COMMAND_OFFERED")
                .then()
                .body(
                        "items.text",
                        contains(
                                "Carlos Mendes offered command to Rin Tanaka: End of shift",
                                "Rin Tanaka accepted command."));
    }

    @Test
    void anOfferSaysWhereThingsStand() {
        var id = commanded();
        for (var body : List.of(
                Map.of("toPersonId", Api.known("responder")),
                Map.of("toPersonId", Api.known("responder"), "summary", "  "))) {
            as("commander")
                    .body(body)
                    .post(INCIDENTS + "/" + id + "/roles/handoff/offers")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/summary"));
        }
        as("viewer").get(INCIDENTS + "/" + id + "/roles/handoff/offers").then().body("items", empty());
    }

    @Test
    void onlyThePersonAskedAnswersAndOnlyTheAskingSideWithdraws() {
        var id = commanded();
        var offer = offered(id, "responder");

        answer("manager", id, offer, "ACCEPTED", null).then().statusCode(403);
        answer("commander", id, offer, "ACCEPTED", null).then().statusCode(403);
        answer("responder", id, offer, "WITHDRAWN", null).then().statusCode(403);
        answer("responder", id, offer, "LAPSED", null).then().statusCode(409);
        answer("viewer", id, offer, "DECLINED", null).then().statusCode(403);
        answer("responder", id, offer, "DECLINED", "I run the rollback")
                .then()
                .statusCode(200)
                .body("answer", equalTo("I run the rollback"));
        answer("responder", id, offer, "ACCEPTED", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Carlos Mendes");
    }

    @Test
    void oneOfferWaitsAtATimeAndOneThatCommandPassedByLapses() {
        var id = commanded();
        var first = offered(id, "responder");
        offer(id, "manager").then().statusCode(409).body("type", equalTo("/problems/hand-off-pending"));

        as("commander")
                .body(Map.of("toPersonId", Api.known("manager")))
                .post(INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200);

        answer("responder", id, first, "ACCEPTED", null).then().statusCode(409);
        as("viewer")
                .get(INCIDENTS + "/" + id + "/roles/handoff/offers")
                .then()
                .body("items.status", contains("LAPSED"));
        answer("manager", id, offered(id, "responder"), "WITHDRAWN", null)
                .then()
                .statusCode(200);
    }

    @Test
    void anOfferOfCommandThatWasGivenBackCannotBeAcceptedAndDoesNotStandInTheWay() {
        var id = Api.declaredId();
        var command = Api.assign(id, "commander", "COMMANDER").jsonPath().getString("id");
        var offer = offered(id, "responder");
        Api.moved(id, "MITIGATED");
        as("commander")
                .post(INCIDENTS + "/" + id + "/roles/" + command + "/release")
                .then()
                .statusCode(200);

        answer("responder", id, offer, "ACCEPTED", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/command-moved"));

        Api.assign(id, "manager", "COMMANDER").then().statusCode(201);
        offered(id, "responder");
        as("viewer")
                .get(INCIDENTS + "/" + id + "/roles/handoff/offers")
                .then()
                .body("items.status", containsInAnyOrder("LAPSED", "PENDING"));
    }

    @Test
    void twoAnswersAtOnceLeaveOne() throws Exception {
        var id = commanded();
        var offer = offered(id, "responder");

        var pool = Executors.newFixedThreadPool(8);
        var calls = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> answer("responder", id, offer, i % 2 == 0 ? "ACCEPTED" : "DECLINED", null)
                                .statusCode())
                .toList();
        var codes = new ArrayList<Integer>();
        for (var code : pool.invokeAll(calls)) {
            codes.add(code.get());
        }
        pool.shutdown();

        assertThat(codes).containsOnlyOnce(200).containsOnly(200, 409);
        var roles = as("viewer").get(INCIDENTS + "/" + id + "/roles").jsonPath();
        assertThat(roles.<String>getList("items.findAll { it.role == 'COMMANDER' && it.to == null }"))
                .hasSize(1);
    }

    @Test
    void whoeverIsOfferedCommandOfARestrictedIncidentCanSeeIt() {
        var id = Api.restrictedId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        as("responder")
                .get(INCIDENTS + "/" + id + "/roles/handoff/offers")
                .then()
                .statusCode(404);

        var offer = offered(id, "responder");

        answer("responder", id, offer, "ACCEPTED", null).then().statusCode(200);
        as("manager").get(INCIDENTS + "/" + id + "/roles/handoff/offers").then().statusCode(404);
        answer("manager", id, offer, "DECLINED", null).then().statusCode(404);
    }

    @Test
    void aMergedIncidentOffersItsCommandToNobody() {
        var id = commanded();
        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);

        offer(id, "responder").then().statusCode(409);
    }

    private static String commanded() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        return id;
    }

    private static String offered(String id, String to) {
        return offer(id, to)
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .body("answeredAt", nullValue())
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static Response offer(String id, String to) {
        return as("commander")
                .body(Map.of("toPersonId", Api.known(to), "reason", "End of shift", "summary", "Rollback runs"))
                .post(INCIDENTS + "/" + id + "/roles/handoff/offers");
    }

    private static Response answer(String person, String id, String offer, String to, String reason) {
        var body = new HashMap<String, Object>(Map.of("to", to));
        body.put("reason", reason);
        return as(person).body(body).post(INCIDENTS + "/" + id + "/roles/handoff/offers/" + offer + "/transitions");
    }
}
