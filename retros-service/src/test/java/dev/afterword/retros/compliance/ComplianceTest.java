package dev.afterword.retros.compliance;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clocks of NIS2, of DORA and of the organisation's own steps; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class ComplianceTest {
    private static final String POLICY =
            """
            {"mode": "TAILORED", "rules": [
              {"name": "Regulated", "when": {"types": ["SECURITY"]}, "requirement": "REQUIRED",
               "regulations": ["DORA", "NIS2"],
               "steps": [{"key": "tell-the-insurer", "name": "Tell the insurer",
                          "within": {"n": 2, "unit": "DAYS"}, "from": "MITIGATED"}]},
              {"name": "Everything else", "requirement": "NONE"}]}""";

    @Inject
    EventsFixture events;

    @BeforeEach
    void publish() {
        as("manager").body(POLICY).post("/api/v1/retrospective-policies").then().statusCode(201);
    }

    @Test
    void clocksBeginWhenTheIncidentIsClassifiedAsMajor() {
        var incident = anIncident().type("SECURITY").mitigatedAfterMinutes(60);
        events.mitigated(incident, 1);
        var id = awaitRetrospective("viewer", incident.id);
        steps("viewer", id)
                .body("items", hasSize(7))
                .body("items[0].state", is("WAITING"))
                .body("items[0].dueAt", nullValue())
                .body("items.find { it.key == 'tell-the-insurer' }.dueAt", is("2026-03-04T10:41:00Z"));

        events.resolved(incident.classifiedMajorAfterMinutes(30).resolvedAfterMinutes(90), 2);

        // Classified at 10:11, detected at 09:47 on 2 March.
        await().untilAsserted(() -> steps("viewer", id).body("items[0].dueAt", is("2026-03-03T10:11:00Z")));
        steps("viewer", id)
                .body(
                        "items.key",
                        contains(
                                "nis2-early-warning",
                                "nis2-notification",
                                "nis2-final-report",
                                "dora-initial",
                                "dora-intermediate",
                                "dora-final",
                                "tell-the-insurer"))
                .body("items[1].dueAt", is("2026-03-05T10:11:00Z"))
                .body("items[2].dueAt", is("2026-04-05T10:11:00Z"))
                .body("items[3].dueAt", is("2026-03-02T14:11:00Z"))
                .body("items[3].state", is("LATE"))
                .body("items[4].dueAt", is("2026-03-05T14:11:00Z"))
                .body("items[5].dueAt", is("2026-04-05T14:11:00Z"));
    }

    @Test
    void clocksOfAMajorIncidentAreSeenBeforeItsImpactIsOver() {
        var incident = anIncident().type("SECURITY").classifiedMajorAfterMinutes(30);
        events.declared(incident, 1);
        var id = awaitRetrospective("viewer", incident.id);

        steps("viewer", id)
                .body("items[0].dueAt", is("2026-03-03T10:11:00Z"))
                .body("items[3].dueAt", is("2026-03-02T14:11:00Z"));
        read("viewer", id).body("status", is("UNDECIDED")).body("decision", nullValue());

        events.mitigated(incident.mitigatedAfterMinutes(60), 2);
        await().untilAsserted(() -> read("viewer", id).body("status", is("DRAFTING")));
    }

    @Test
    void theInitialNotificationOfDoraIsDueADayAfterDetectionAtTheLatest() {
        var incident = anIncident().type("SECURITY").mitigatedAfterMinutes(60).classifiedMajorAfterMinutes(23 * 60);
        events.mitigated(incident, 1);

        steps("viewer", awaitRetrospective("viewer", incident.id))
                .body("items.find { it.key == 'dora-initial' }.dueAt", is("2026-03-03T09:47:00Z"));
    }

    @Test
    void aStepIsDoneOnceAndTheFinalReportCountsFromThen() {
        var incident = anIncident().type("SECURITY").mitigatedAfterMinutes(60).classifiedMajorAfterMinutes(30);
        events.mitigated(incident, 1);
        var id = awaitRetrospective("viewer", incident.id);

        done("facilitator", id, "nis2-notification", Map.of("at", "2026-03-04T08:00:00Z", "note", "Reference 17"))
                .statusCode(200)
                .body("state", is("DONE"))
                .body("doneBy.name", is("Farah Haddad"));
        done("manager", id, "nis2-notification", Map.of("note", "Again"))
                .statusCode(200)
                .body("note", is("Reference 17"));

        steps("viewer", id).body("items[2].dueAt", is("2026-04-04T08:00:00Z"));
        done("facilitator", id, "nis2-final-report", Map.of("at", "2199-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/at"));
        done("facilitator", id, "nothing", Map.of()).statusCode(404);
        done("viewer", id, "dora-initial", Map.of()).statusCode(403);
    }

    @Test
    void theIntermediateReportOfDoraCountsFromTheInitialNotification() {
        var incident = anIncident().type("SECURITY").mitigatedAfterMinutes(60).classifiedMajorAfterMinutes(30);
        events.mitigated(incident, 1);
        var id = awaitRetrospective("viewer", incident.id);

        done("facilitator", id, "dora-initial", Map.of("at", "2026-03-02T11:00:00Z"))
                .statusCode(200);

        steps("viewer", id).body("items[4].dueAt", is("2026-03-05T11:00:00Z"));
    }

    @Test
    void aStrangerSeesNoClock() {
        var incident =
                anIncident().type("SECURITY").restrictedTo("team:payments").mitigatedAfterMinutes(60);
        events.mitigated(incident, 1);
        var id = awaitRetrospective("commander", incident.id);

        as("viewer").get(RETROSPECTIVES + "/" + id + "/compliance").then().statusCode(404);
        done("facilitator", id, "dora-initial", Map.of()).statusCode(404);
    }

    private static ValidatableResponse steps(String person, String id) {
        return as(person).get(RETROSPECTIVES + "/" + id + "/compliance").then().statusCode(200);
    }

    private static ValidatableResponse done(String person, String id, String key, Map<String, ?> body) {
        return as(person)
                .body(body)
                .post(RETROSPECTIVES + "/" + id + "/compliance/" + key + "/completion")
                .then();
    }
}
