package dev.afterword.incidents.responder;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ResponderTest {

    @Test
    void theFirstCommanderIsShownAndAcknowledges() {
        var id = Api.declaredId();

        assign(id, "commander", "COMMANDER")
                .then()
                .statusCode(201)
                .body("person.name", equalTo("Carlos Mendes"))
                .body("to", nullValue());

        var incident = Api.read(id);
        assertThat(incident.getString("commander.name")).isEqualTo("Carlos Mendes");
        assertThat(incident.getString("moments.acknowledged")).isNotNull();
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ROLE_ASSIGNED")
                .then()
                .body("items.text", contains("Carlos Mendes is now commander."));
    }

    @Test
    void handOffIsOneFactWithoutAGap() {
        var id = Api.declaredId();
        assign(id, "commander", "COMMANDER").then().statusCode(201);

        handOff(id, "responder", "Rollback runs")
                .then()
                .statusCode(200)
                .body("handoff.summary", equalTo("Rollback runs"));

        var roles = as("viewer")
                .get(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].person.name", equalTo("Rin Tanaka"))
                .body("items[1].to", nullValue())
                .body("items[1].handoff.fromPerson.name", equalTo("Carlos Mendes"))
                .extract()
                .jsonPath();
        assertThat(roles.getString("items[0].to")).isEqualTo(roles.getString("items[1].from"));
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Rin Tanaka");
    }

    @Test
    void concurrentHandOffsLeaveExactlyOneCommander() throws Exception {
        var id = Api.declaredId();
        assign(id, "commander", "COMMANDER").then().statusCode(201);
        var people = List.of("responder", "facilitator", "manager", "admin");
        people.forEach(Api::known);

        var pool = Executors.newFixedThreadPool(8);
        var calls = IntStream.range(0, 24)
                .<Callable<Integer>>mapToObj(
                        i -> () -> handOff(id, people.get(i % 4), null).statusCode())
                .toList();
        for (var code : pool.invokeAll(calls)) {
            assertThat(code.get()).isIn(200, 400);
        }
        pool.shutdown();

        var roles = as("viewer").get(INCIDENTS + "/" + id + "/roles").jsonPath();
        var froms = roles.<String>getList("items.from");
        var tos = roles.<String>getList("items.to");
        assertThat(tos.subList(0, tos.size() - 1)).isEqualTo(froms.subList(1, froms.size()));
        assertThat(tos.get(tos.size() - 1)).isNull();
        assertThat(Api.read(id).getString("commander.name"))
                .isEqualTo(roles.getString("items[" + (tos.size() - 1) + "].person.name"));
    }

    @Test
    void concurrentFirstCommandersLeaveOne() throws Exception {
        var id = Api.declaredId();
        var people = List.of("responder", "facilitator", "manager", "admin");
        people.forEach(Api::known);

        var pool = Executors.newFixedThreadPool(4);
        var calls = people.stream()
                .<Callable<Integer>>map(
                        person -> () -> assign(id, person, "COMMANDER").statusCode())
                .toList();
        var codes = new ArrayList<Integer>();
        for (var code : pool.invokeAll(calls)) {
            codes.add(code.get());
        }
        pool.shutdown();

        assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void commandIsGivenBackOnlyAfterMitigation() {
        var id = Api.declaredId();
        var assignment = assign(id, "commander", "COMMANDER").jsonPath().getString("id");
        var release = INCIDENTS + "/" + id + "/roles/" + assignment + "/release";

        as("commander").post(release).then().statusCode(409).body("type", equalTo("/problems/command-needed"));
        Api.moved(id, "MITIGATED");
        as("commander").post(release).then().statusCode(200).body("to", notNullValue());
        as("commander").post(release).then().statusCode(409).body("type", equalTo("/problems/role-ended"));
        assertThat(Api.read(id).getString("commander")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TRIAGE, DECLINED", "INVESTIGATING, CANCELED", "INVESTIGATING, MERGED"})
    void commandIsNotGivenBackWhileTheIncidentIsSetAside(String before, String aside) {
        var id = Api.declared(Map.of("status", before)).getString("id");
        var assignment = assign(id, "commander", "COMMANDER").jsonPath().getString("id");
        var move = new HashMap<String, Object>(Map.of("to", aside, "reason", "for the test"));
        if (aside.equals("MERGED")) {
            move.put("mergedInto", Api.declaredId());
        }
        Api.move(id, move).then().statusCode(200);

        as("commander")
                .post(INCIDENTS + "/" + id + "/roles/" + assignment + "/release")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/command-needed"));
        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Carlos Mendes");
    }

    @Test
    void rolesAreHeldOnceAndPeopleMustBeKnown() {
        var id = Api.declaredId();
        assign(id, "responder", "SME").then().statusCode(201);

        assign(id, "responder", "SME").then().statusCode(409).body("type", equalTo("/problems/role-held"));
        as("commander")
                .body(Map.of("personId", "nobody", "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/personId"));
        handOff(id, "responder", null).then().statusCode(409).body("type", equalTo("/problems/no-commander"));
        assign(id, "responder", "COMMANDER").then().statusCode(201);
        assign(id, "commander", "COMMANDER").then().statusCode(409).body("type", equalTo("/problems/command-taken"));
        assertThat(Api.read(id).getList("warnings.code")).contains("COMMANDER_IS_EXPERT");
    }

    private static Response assign(String id, String person, String role) {
        return as("commander")
                .body(Map.of("personId", Api.known(person), "role", role))
                .post(INCIDENTS + "/" + id + "/roles");
    }

    private static Response handOff(String id, String to, String summary) {
        var body = new HashMap<String, Object>(Map.of("toPersonId", Api.known(to)));
        body.put("summary", summary);
        return as("commander").body(body).post(INCIDENTS + "/" + id + "/roles/handoff");
    }
}
