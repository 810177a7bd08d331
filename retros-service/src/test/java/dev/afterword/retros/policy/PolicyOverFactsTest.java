package dev.afterword.retros.policy;

import static dev.afterword.retros.ApiFixture.RETROSPECTIVES;
import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.ApiFixture.move;
import static dev.afterword.retros.ApiFixture.ownedByTheFacilitator;
import static dev.afterword.retros.ApiFixture.read;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import dev.afterword.retros.EventsFixture;
import dev.afterword.retros.IncidentFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy over what events tell late and in several places; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class PolicyOverFactsTest {
    private static final String POLICY =
            """
            {"mode": "TAILORED", "rules": [
              {"name": "A fifth of the budget", "when": {"minBudgetPercent": 20}, "requirement": "REQUIRED",
               "depth": "DEEP", "mandatoryAction": "P0", "approvals": ["LEGAL"], "attendance": "RESTRICTED",
               "regulations": ["NIS2"], "template": "availability"},
              {"name": "Seen by customers", "when": {"detectedBy": ["CUSTOMER"]}, "requirement": "REQUIRED"},
              {"name": "Vital", "when": {"tiers": [1], "environments": ["production"]}, "requirement": "REQUIRED"},
              {"name": "Leadership", "when": {"leadership": true}, "requirement": "RECOMMENDED"},
              {"name": "Hours of people", "when": {"minResponderHours": 1.5}, "requirement": "RECOMMENDED"},
              {"name": "Known factor", "when": {"sharedFactor": true}, "requirement": "REQUIRED", "depth": "DEEP"},
              {"name": "Small", "when": {"severities": ["SEV4"]}, "requirement": "OPTIONAL", "depth": "LIGHT"},
              {"name": "Everything else", "requirement": "NONE", "depth": "LIGHT"}]}""";

    @Inject
    EventsFixture events;

    private IncidentFixture incident;

    @BeforeEach
    void publish() {
        as("manager").body(POLICY).post("/api/v1/retrospective-policies").then().statusCode(201);
        incident = anIncident().severity("SEV4").customers(2L);
    }

    @Test
    void whatIsNotKnownIsNamedAndTheAlternativeIsShown() {
        var id = mitigated(incident.severity("SEV3"));

        read("viewer", id)
                .body("decision.rule", is("Everything else"))
                .body("decision.reason", containsString("it is not known what it took of the error budget."))
                .body("decision.reason", containsString("it is not known how it was noticed."));
        explain(id)
                .body("decided", is(true))
                .body("rules", hasSize(8))
                .body("rules[0].matches", is("UNKNOWN"))
                .body("rules[0].parts[0].fact", is("minBudgetPercent"))
                .body("rules[0].parts[0].asked", is("more than 20 %"))
                .body("rules[0].parts[0].seen", nullValue())
                .body("rules[6].matches", is("NO"))
                .body("rules[6].parts[0].seen", is("severity is SEV3"))
                .body("rules[7].won", is(true))
                .body("unknown.rule", hasItem("A fifth of the budget"))
                .body("alternatives", hasSize(0));
    }

    @Test
    void aFifthOfTheBudgetAsksForARetrospectiveAndAnUrgentActionThoughItIsToldLate() {
        var id = mitigated(incident);
        read("viewer", id).body("status", is("UNDECIDED")).body("decision.rule", is("Small"));

        events.consumed(incident, 2, 0.25);

        await().untilAsserted(() -> read("viewer", id).body("decision.rule", is("A fifth of the budget")));
        read("viewer", id)
                .body("status", is("DRAFTING"))
                .body("depth", is("DEEP"))
                .body("template", is("availability"))
                .body("decision.reason", containsString("it took 25.0 % of four weeks' error budget"))
                .body("decision.facts.budgetPercent", is(25.0f))
                .body("terms.mandatoryAction", is("P0"))
                .body("terms.approvals", contains("LEGAL"))
                .body("terms.attendance", is("RESTRICTED"))
                .body("terms.regulations", contains("NIS2"));
        explain(id).body("alternatives[0].rule", is("Small")).body("alternatives[0].requirement", is("OPTIONAL"));
        as("viewer").get(RETROSPECTIVES + "/" + id + "/decision").then().body("items", hasSize(2));
    }

    @Test
    void labelsAndFieldsTellTierEnvironmentAndLeadership() {
        var vital = mitigated(incident.labelled(List.of("tier:1"), Map.of("environment", "production")));
        var leaders = mitigated(anIncident().severity("SEV4").labelled(List.of("leadership"), Map.of()));

        read("viewer", vital)
                .body(
                        "decision.reason",
                        containsString("the most critical service has tier 1 and the environment is production"));
        var noticed = mitigated(anIncident().severity("SEV4").labelled(List.of("detection:hand"), Map.of()));

        read("viewer", noticed).body("decision.facts.detectedBy", is("HAND"));
        read("viewer", leaders).body("decision.rule", is("Leadership")).body("decision.facts.leadership", is(true));
    }

    @Test
    void theTimelineTellsThatACustomerWasFirst() {
        events.recorded(incident, 1, IncidentFixture.entry("CUSTOMER_REPORT", 6, "A shop called", "ORGANISATION"));
        events.mitigated(incident.mitigatedAfterMinutes(50), 2);

        read("viewer", awaitRetrospective("viewer", incident.id))
                .body("decision.rule", is("Seen by customers"))
                .body("decision.facts.detectedBy", is("CUSTOMER"));
    }

    @Test
    void whoNoticedItIsKnownLaterAndLetsThePolicySpeakAgain() {
        var id = mitigated(incident);
        read("viewer", id).body("decision.rule", is("Small"));

        events.noticed(incident, 2, "INTERNAL_REPORT", true);

        await().untilAsserted(() -> read("viewer", id).body("decision.rule", is("Seen by customers")));
        read("viewer", id).body("status", is("DRAFTING")).body("decision.facts.detectedBy", is("CUSTOMER"));
    }

    @Test
    void whatIsAskedForStaysAskedWhateverThePolicySaysNext() {
        as("manager")
                .body(
                        """
                        {"mode": "TAILORED", "rules": [
                          {"name": "Lost data", "when": {"dataLoss": ["YES"]}, "requirement": "REQUIRED",
                           "regulations": ["NIS2"], "approvals": ["LEGAL"], "dueIn": {"n": 3, "unit": "CALENDAR_DAYS"}},
                          {"name": "Grave", "when": {"severities": ["SEV0"]}, "requirement": "REQUIRED", "depth": "DEEP"},
                          {"name": "Everything else", "requirement": "REQUIRED",
                           "dueIn": {"n": 30, "unit": "CALENDAR_DAYS"}}]}""")
                .post("/api/v1/retrospective-policies")
                .then()
                .statusCode(201);
        var id = mitigated(incident);
        String due = read("viewer", id).extract().path("dueAt");

        events.mitigated(incident.dataLoss("YES"), 2);
        await().untilAsserted(() -> read("viewer", id).body("terms.regulations", contains("NIS2")));
        read("viewer", id).body("terms.approvals", contains("LEGAL")).body("dueAt", lessThan(due));

        events.mitigated(incident.dataLoss("NO").severity("SEV0"), 3);
        await().untilAsserted(() -> read("viewer", id).body("depth", is("DEEP")));
        read("viewer", id)
                .body("terms.regulations", contains("NIS2"))
                .body("terms.approvals", contains("LEGAL"))
                .body("dueAt", lessThan(due));
    }

    @Test
    void clocksBeginAlsoForADocumentThatIsInReview() {
        var id = mitigated(incident);
        hold(id);
        ownedByTheFacilitator(id);
        move("facilitator", id, Map.of("to", "IN_REVIEW")).statusCode(200);

        events.consumed(incident, 2, 0.25);

        await().untilAsserted(() -> read("viewer", id).body("terms.regulations", contains("NIS2")));
        read("viewer", id).body("status", is("IN_REVIEW")).body("depth", is("LIGHT"));
    }

    @Test
    void aDateThatAPersonSetIsNotDrawnNearer() {
        var id = mitigated(incident);
        hold(id);
        String tag = read("facilitator", id).extract().header("ETag");
        as("facilitator")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("dueAt", "2031-01-01T00:00:00Z"))
                .patch(RETROSPECTIVES + "/" + id)
                .then()
                .statusCode(200);

        events.consumed(incident, 2, 0.25);

        await().untilAsserted(() -> read("viewer", id).body("depth", is("DEEP")));
        read("viewer", id).body("dueAt", is("2031-01-01T00:00:00Z"));
    }

    @Test
    void whoAsksForOneDoesNotSilenceThePolicy() {
        var id = mitigated(incident);
        as("viewer")
                .body(Map.of("incidentId", incident.key, "reason", "I wonder"))
                .post(RETROSPECTIVES)
                .then()
                .statusCode(201);
        read("viewer", id).body("status", is("REQUESTED"));

        events.consumed(incident, 2, 0.25);

        await().untilAsserted(() -> read("viewer", id).body("status", is("DRAFTING")));
        read("viewer", id).body("decision.rule", is("A fifth of the budget"));
    }

    @Test
    void whatAPersonSkippedStaysSkipped() {
        var id = mitigated(incident);
        move("facilitator", id, Map.of("to", "SKIPPED", "reason", "Known already"))
                .statusCode(200);

        events.consumed(incident, 2, 0.25);
        events.recorded(incident, 3, IncidentFixture.entry("NOTE", 70, "Told afterwards", "ORGANISATION"));

        await().untilAsserted(() -> as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/timeline")
                .then()
                .body("items.text", hasItem("Told afterwards")));
        read("viewer", id).body("status", is("SKIPPED")).body("decision.by.name", is("Farah Haddad"));
    }

    @Test
    void hoursOfPeopleCountEachPersonOnceUntilItIsOver() {
        var started = IncidentFixture.STARTED;
        events.roleTold(incident, 1, IncidentFixture.RESPONDER, null, started, started.plusSeconds(3600));
        events.roleTold(incident, 2, IncidentFixture.COMMANDER, null, started.plusSeconds(1200), null);
        events.mitigated(incident.mitigatedAfterMinutes(60), 3);

        read("viewer", awaitRetrospective("viewer", incident.id))
                .body("decision.facts.responderHours", is(1.7f))
                .body("decision.rule", is("Hours of people"));
    }

    @Test
    void aFactorThatAnEarlierIncidentHasOnTheSameServiceMakesItDeeper() {
        var earlier = mitigated(anIncident().severity("SEV4"));
        factor(earlier, "checkout");
        var id = mitigated(incident);
        hold(id);

        factor(id, "search");
        read("viewer", id).body("depth", is("LIGHT"));
        factor(id, "checkout");

        read("viewer", id)
                .body("depth", is("DEEP"))
                .body("requirement", is("REQUIRED"))
                .body("decision.by.name", is("Farah Haddad"));
        explain(id).body("facts.sharedFactor", is(true)).body("rules.find { it.won }.rule", is("Known factor"));
    }

    private void factor(String id, String service) {
        if (read("viewer", id).extract().path("status").equals("UNDECIDED")) {
            hold(id);
        }
        as("facilitator")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "statement", "The pool of connections was smaller than the peak needs",
                        "domain", "TECHNOLOGY",
                        "role", "LATENT",
                        "category", "capacity/scale",
                        "confidence", "OBSERVED",
                        "services", List.of(service)))
                .post(RETROSPECTIVES + "/" + id + "/factors")
                .then()
                .statusCode(201);
    }

    private static void hold(String id) {
        move("facilitator", id, Map.of("to", "DRAFTING")).statusCode(200);
    }

    private String mitigated(IncidentFixture one) {
        events.mitigated(one.mitigatedAfterMinutes(50), 1);
        return awaitRetrospective("viewer", one.id);
    }

    private static ValidatableResponse explain(String id) {
        return as("viewer")
                .get(RETROSPECTIVES + "/" + id + "/explanation")
                .then()
                .statusCode(200);
    }
}
