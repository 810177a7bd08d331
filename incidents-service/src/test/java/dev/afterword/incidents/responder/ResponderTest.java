package dev.afterword.incidents.responder;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ResponderTest {

    @Test
    void theFirstCommanderIsShownAndAcknowledges() {
        var id = Api.declaredId();

        Api.assign(id, "commander", "COMMANDER")
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
    void aCommanderOfWhatIsOverAcknowledgesNothing() {
        var id = Api.declared(Map.of(
                        "status",
                        "RESOLVED",
                        "moments",
                        Map.of("detected", "2026-01-02T09:00:00Z", "resolved", "2026-01-02T10:00:00Z")))
                .getString("id");

        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);

        assertThat(Api.read(id).getString("commander.name")).isEqualTo("Carlos Mendes");
        assertThat(Api.read(id).getString("moments.acknowledged")).isNull();
    }

    @Test
    void concurrentFirstCommandersLeaveOne() throws Exception {
        var id = Api.declaredId();
        var people = List.of("responder", "facilitator", "manager", "admin");
        people.forEach(Api::known);

        var pool = Executors.newFixedThreadPool(4);
        var calls = people.stream()
                .<Callable<Integer>>map(
                        person -> () -> Api.assign(id, person, "COMMANDER").statusCode())
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
        var assignment = Api.assign(id, "commander", "COMMANDER").jsonPath().getString("id");
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
        var assignment = Api.assign(id, "commander", "COMMANDER").jsonPath().getString("id");
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
        Api.assign(id, "responder", "SME").then().statusCode(201);

        Api.assign(id, "responder", "SME").then().statusCode(409).body("type", equalTo("/problems/role-held"));
        as("commander")
                .body(Map.of("personId", "nobody", "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/personId"));
        Api.assign(id, "responder", "COMMANDER").then().statusCode(201);
        Api.assign(id, "commander", "COMMANDER")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/command-taken"));
        assertThat(Api.read(id).getList("warnings.code")).contains("COMMANDER_IS_EXPERT");
    }

    @ParameterizedTest
    @EnumSource(IncidentRole.class)
    void everyRoleIsHeldForAWhile(IncidentRole role) {
        var id = Api.declaredId();
        var subTeam = role == IncidentRole.SUB_TEAM_LEAD ? "Database" : null;

        var assignment = Api.assign(id, "responder", role.name(), subTeam)
                .then()
                .statusCode(201)
                .body("role", equalTo(role.name()))
                .body("from", notNullValue())
                .extract()
                .jsonPath()
                .getString("id");

        Api.moved(id, "MITIGATED");
        as("responder")
                .post(INCIDENTS + "/" + id + "/roles/" + assignment + "/release")
                .then()
                .statusCode(200)
                .body("to", notNullValue());
    }

    @Test
    void aSubTeamHasANameAndOneLeader() {
        var id = Api.declaredId();

        Api.assign(id, "responder", "SUB_TEAM_LEAD")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subTeam"));
        Api.assign(id, "responder", "DEPUTY", "Database")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subTeam"));
        Api.assign(id, "responder", "SUB_TEAM_LEAD", "Database")
                .then()
                .statusCode(201)
                .body("subTeam", equalTo("Database"));
        Api.assign(id, "manager", "SUB_TEAM_LEAD", " DATABASE ")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sub-team-led"));
        Api.assign(id, "manager", "SUB_TEAM_LEAD", "Network").then().statusCode(201);
        Api.assign(id, "facilitator", "SME", "Database").then().statusCode(201);
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=ROLE_ASSIGNED")
                .then()
                .body("items.text", hasItem("Rin Tanaka is now sub team lead (Database)."));
    }

    @Test
    void aCommanderWithASecondRoleIsWorthALookAndAReporterIsNot() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        Api.assign(id, "commander", "REPORTER").then().statusCode(201);
        assertThat(Api.read(id).getList("warnings.code")).doesNotContain("COMMANDER_HAS_SECOND_ROLE");

        Api.assign(id, "commander", "SCRIBE").then().statusCode(201);

        assertThat(Api.read(id).getString("warnings.find { it.code == 'COMMANDER_HAS_SECOND_ROLE' }.message"))
                .contains("also scribe");
    }

    @Test
    void aMergedIncidentTakesNobodyAndAStrangerSeesNoRoles() {
        var id = Api.declaredId();
        Api.move(id, Map.of("to", "MERGED", "mergedInto", Api.declaredId()))
                .then()
                .statusCode(200);
        Api.assign(id, "responder", "SCRIBE").then().statusCode(409);

        var restricted = Api.restrictedId();
        as("responder").get(INCIDENTS + "/" + restricted + "/roles").then().statusCode(404);
        as("viewer")
                .body(Map.of("personId", Api.known("viewer"), "role", "SCRIBE"))
                .post(INCIDENTS + "/" + id + "/roles")
                .then()
                .statusCode(403);
    }
}
