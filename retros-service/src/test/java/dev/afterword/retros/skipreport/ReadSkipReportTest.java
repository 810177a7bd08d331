package dev.afterword.retros.skipreport;

import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts all decisions that there are; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class ReadSkipReportTest {
    private static final String POLICY =
            "{\"mode\": \"COMMANDER_DISCRETION\", \"rules\": [{\"name\": \"All\", \"requirement\": \"RECOMMENDED\"}]}";

    @Inject
    EventsFixture events;

    @Test
    void skipsAreCountedByTeamWithoutANameAndOnlyOfWhatTheReaderMaySee() {
        as("manager").body(POLICY).post("/api/v1/retrospective-policies").then().statusCode(201);
        for (var i = 0; i < 5; i++) {
            decided(anIncident());
        }
        var before = report("viewer").extract().jsonPath();
        skip(decided(anIncident()));
        var restricted = anIncident().restrictedTo("team:payments");
        events.mitigated(restricted.mitigatedAfterMinutes(20), 1);
        skip("commander", awaitRetrospective("commander", restricted.id));

        report("viewer")
                .body("organisation.decisions", is(before.getInt("organisation.decisions") + 1))
                .body("organisation.skipped", is(before.getInt("organisation.skipped") + 1))
                .body("organisation.againstPolicy", is(before.getInt("organisation.againstPolicy") + 1))
                .body("organisation.byDiscretion", is(before.getInt("organisation.byDiscretion") + 1))
                .body("commanders", nullValue())
                .body("method", containsString("Direct standardisation"))
                .body("teams[0].team", is("payments"));
        as("viewer").get("/api/v1/statistics/retrospectives/skips").then().body(not(containsString("Haddad")));
        as("viewer")
                .queryParam("from", "2026-03-02T00:00:00Z")
                .queryParam("to", "2026-03-01T00:00:00Z")
                .get("/api/v1/statistics/retrospectives/skips")
                .then()
                .statusCode(400);
    }

    private String decided(IncidentFixture incident) {
        events.mitigated(incident.mitigatedAfterMinutes(20), 1);
        return awaitRetrospective("viewer", incident.id);
    }

    private static void skip(String id) {
        skip("commander", id);
    }

    private static void skip(String person, String id) {
        move(person, id, Map.of("to", "SKIPPED", "reason", "Known already")).statusCode(200);
    }

    private static ValidatableResponse report(String person) {
        return as(person).get("/api/v1/statistics/retrospectives/skips").then().statusCode(200);
    }
}
