package dev.afterword.incidents.handoff;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class HandOffTest {

    @Test
    void handOffIsOneFactWithoutAGap() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);

        handOff(id, Map.of("toPersonId", Api.known("responder"), "summary", "Rollback runs"))
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
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        var people = List.of("responder", "facilitator", "manager", "admin");
        people.forEach(Api::known);

        var pool = Executors.newFixedThreadPool(8);
        var calls = IntStream.range(0, 24)
                .<Callable<Integer>>mapToObj(i -> () -> handOff(id, Map.of("toPersonId", Api.idOf(people.get(i % 4))))
                        .statusCode())
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
    void theDeputyTakesCommandUnlessAnotherPersonIsNamed() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        handOff(id, Map.of()).then().statusCode(409).body("type", equalTo("/problems/no-deputy"));
        Api.assign(id, "responder", "DEPUTY").then().statusCode(201);
        Api.assign(id, "manager", "DEPUTY").then().statusCode(201);

        handOff(id, Map.of("reason", "Three hours in command"))
                .then()
                .statusCode(200)
                .body("person.name", equalTo("Rin Tanaka"))
                .body("handoff.reason", equalTo("Three hours in command"))
                .body("handoff.acceptedAt", nullValue());

        var roles = as("viewer").get(INCIDENTS + "/" + id + "/roles").jsonPath();
        assertThat(roles.getString("items.find { it.role == 'DEPUTY' && it.person.name == 'Rin Tanaka' }.to"))
                .isNotNull();
        assertThat(roles.getString("items.find { it.role == 'DEPUTY' && it.person.name == 'Maya Lindqvist' }.to"))
                .isNull();
        assertThat(Api.read(id).getList("warnings.code")).doesNotContain("COMMANDER_HAS_SECOND_ROLE");
    }

    @Test
    void whoTakesCommandByTheirOwnRequestHasAcceptedIt() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);

        as("responder")
                .body(Map.of("toPersonId", Api.known("responder")))
                .post(INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200)
                .body("handoff.acceptedAt", notNullValue());
    }

    @Test
    void commandThatNobodyHasIsNotHandedOver() {
        var id = Api.declaredId();
        var body = Map.<String, Object>of("toPersonId", Api.known("responder"));

        handOff(id, body).then().statusCode(409).body("type", equalTo("/problems/no-commander"));

        Api.assign(id, "responder", "COMMANDER").then().statusCode(201);
        handOff(id, body).then().statusCode(400).body("errors.pointer", contains("/toPersonId"));
        handOff(id, Map.of("toPersonId", "nobody"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toPersonId"));
    }

    private static Response handOff(String id, Map<String, Object> body) {
        return as("commander").body(body).post(INCIDENTS + "/" + id + "/roles/handoff");
    }
}
