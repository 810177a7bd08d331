package dev.afterword.incidents.incident;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.chat.room.Sql;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the body of an incident says is odd about it. None of it is refused. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class WarningsTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @ParameterizedTest
    @CsvSource({
        "59, ,",
        "61, HAND_OFF_SUGGESTED, The commander has been in command for over 1 h; plan a hand-off.",
        "179, HAND_OFF_SUGGESTED, The commander has been in command for over 1 h; plan a hand-off.",
        "181, LONG_COMMAND, The commander has been in command for over 3 h; hand command off."
    })
    void timeInCommandFirstSuggestsAHandOffAndThenAsksForOne(int minutes, String code, String message) {
        var id = commandedFor(minutes);

        var warnings = Api.read(id).<Map<String, String>>getList("warnings");

        assertThat(warnings).isEqualTo(code == null ? List.of() : List.of(Map.of("code", code, "message", message)));
    }

    @Test
    void nobodyIsAskedToHandOffOnceTheImpactIsOver() {
        var id = commandedFor(181);
        assertThat(codes(id)).containsExactly("LONG_COMMAND");

        Api.moved(id, "MITIGATED");

        assertThat(codes(id)).isEmpty();
    }

    @Test
    void aNewCommanderStartsAnew() {
        var id = commandedFor(181);

        as("commander")
                .body(Map.of("toPersonId", Api.known("responder"), "summary", "Rollback runs"))
                .post(Api.INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200);

        assertThat(codes(id)).isEmpty();
    }

    @Test
    void commandThatPassesWithoutASummaryIsWarnedOfUntilACanReport() {
        var id = commandedFor(10);

        as("commander")
                .body(Map.of("toPersonId", Api.known("responder")))
                .post(Api.INCIDENTS + "/" + id + "/roles/handoff")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("HAND_OFF_WITHOUT_SUMMARY"));
        assertThat(codes(id)).containsExactly("HAND_OFF_WITHOUT_SUMMARY");

        as("commander")
                .body(Map.of("condition", "Half of the payments fail", "actions", "Rollback runs"))
                .post(Api.INCIDENTS + "/" + id + "/can-reports")
                .then()
                .statusCode(201);
        assertThat(codes(id)).isEmpty();
    }

    @Test
    void whatIsOddIsToldToWhoeverMadeItSoAndBlocksNothing() {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201).body("warnings", empty());

        var expert = Api.assign(id, "commander", "SME")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("COMMANDER_IS_EXPERT"))
                .body("warnings[0].message", startsWith("The commander is also a subject matter expert"))
                .extract()
                .jsonPath()
                .getString("id");
        as("commander")
                .body(Map.of(
                        "level", "FULL_OUTAGE", "from", now.minusSeconds(60).toString()))
                .post(Api.INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("COMMANDER_IS_EXPERT"));
        as("commander")
                .body(Map.of("cohort", "Payers", "importance", 5, "necessity", 5))
                .post(Api.INCIDENTS + "/" + id + "/impacts")
                .then()
                .statusCode(201)
                .body("warnings.code", hasItems("COMMANDER_IS_EXPERT", "SEVERITY_BELOW_COMPUTED"));
        as("commander")
                .post(Api.INCIDENTS + "/" + id + "/roles/" + expert + "/release")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("SEVERITY_BELOW_COMPUTED"));
        as("viewer").get(Api.INCIDENTS + "/" + id + "/roles").then().body("items.warnings", everyItem(empty()));
    }

    @Test
    void anIncidentThatWasOverBeforeItWasDeclared() {
        var id = Api.declaredId();
        Api.moved(id, "MITIGATED", "RESOLVED");
        assertThat(codes(id)).isEmpty();

        correct(id, "mitigated", now.minusSeconds(3600));
        correct(id, "resolved", now.minusSeconds(1800));

        assertThat(codes(id)).containsExactlyInAnyOrder("DECLARED_AFTER_RESOLUTION", "DECLARED_AFTER_MITIGATION");
    }

    @Test
    void anIncidentThatIsOverAndNobodyToldWhenItWasMitigated() {
        var id = Api.declaredId();
        Api.moved(id, "RESOLVED");
        assertThat(codes(id)).containsExactly("NO_MITIGATION_TIME");

        correct(id, "mitigated", Instant.parse(Api.read(id).getString("moments.declared")));

        assertThat(codes(id)).isEmpty();
    }

    @Test
    void anIncidentThatWasDetectedBeforeTheImpactBegan() {
        var id = Api.declared(Map.of(
                        "moments",
                        Map.of(
                                "detected", now.minusSeconds(3600).toString(),
                                "impactStarted", now.minusSeconds(1800).toString())))
                .getString("id");
        assertThat(codes(id)).containsExactly("DETECTED_BEFORE_IMPACT");

        correct(id, "detected", now.minusSeconds(1800));

        assertThat(codes(id)).isEmpty();
    }

    /** An incident whose commander took command so many minutes ago. */
    private static String commandedFor(int minutes) {
        var id = Api.declaredId();
        Api.assign(id, "commander", "COMMANDER").then().statusCode(201);
        Sql.run("update incident set command_since = now() - interval '" + minutes + " minutes' where id = $1", id);
        return id;
    }

    private static void correct(String id, String moment, Instant at) {
        as("commander")
                .header("If-Match", "\"" + Api.read(id).getLong("version") + "\"")
                .body(Map.of("at", at.toString(), "reason", "for the test"))
                .put(Api.INCIDENTS + "/" + id + "/moments/" + moment)
                .then()
                .statusCode(200);
    }

    private static List<String> codes(String id) {
        return Api.read(id).getList("warnings.code");
    }
}
