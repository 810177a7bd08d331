package dev.afterword.retros.trial;

import static dev.afterword.retros.ApiFixture.as;
import static dev.afterword.retros.ApiFixture.awaitRetrospective;
import static dev.afterword.retros.IncidentFixture.anIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.retros.EventsFixture;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Counts all incidents that there are; in a database of its own. */
@QuarkusTest
@WithInfrastructure(database = "retros_policy", kafka = true)
class TryPolicyTest {
    private static final String STRICT =
            """
            {"mode": "TAILORED", "rules": [
              {"name": "Paying", "when": {"services": ["checkout"]}, "requirement": "REQUIRED", "depth": "DEEP",
               "dueIn": {"n": 2, "unit": "CALENDAR_DAYS"}},
              {"name": "Nothing else", "requirement": "NONE", "depth": "LIGHT"}]}""";

    private static final String EXERCISES = STRICT.replace("\"services\": [\"checkout\"]", "\"types\": [\"EXERCISE\"]");

    @Inject
    EventsFixture events;

    @Inject
    Pool pool;

    @Test
    void aTrialShowsForEachRuleWhatItTakesAndWhatWouldChange() {
        var before = trial("manager", EXERCISES).extract().jsonPath();
        var incident = anIncident().type("EXERCISE");
        events.mitigated(incident.mitigatedAfterMinutes(20), 1);
        awaitRetrospective("viewer", incident.id);

        trial("manager", EXERCISES)
                .body("incidents", is(before.getInt("incidents") + 1))
                .body("decided", is(before.getInt("decided") + 1))
                .body("rules", hasSize(2))
                .body("rules[0].rule", is("Paying"))
                .body("rules[0].takes", is(before.getInt("rules[0].takes") + 1))
                .body("rules[0].changes.any", is(before.getInt("rules[0].changes.any") + 1))
                .body("rules[0].sample.incidentKey", hasItem(incident.key))
                .body("rules[0].sample[0].decided", is(true))
                .body("rules[0].sample[0].after.depth", is("DEEP"));
        as("viewer").get("/api/v1/retrospective-policies/active").then().body("rules.name", not(hasItem("Paying")));
    }

    @Test
    void aTrialComparesPoliciesOnTheSameFactsAndSeesWhatElseTheyAskFor() {
        var inForce = trial("manager", EXERCISES).extract().jsonPath();
        var incident = anIncident().type("EXERCISE").severity("SEV4");
        events.mitigated(incident.mitigatedAfterMinutes(20), 1);
        awaitRetrospective("viewer", incident.id);
        events.mitigated(incident.severity("SEV3"), 2);

        await().untilAsserted(() -> trial("manager", EXERCISES)
                .body("factsChanged", is(inForce.getInt("factsChanged") + 1))
                .body("after.held", is(inForce.getInt("after.held") + 1)));
        var withLaw = EXERCISES.replace("\"dueIn\"", "\"regulations\": [\"NIS2\"], \"dueIn\"");
        trial("manager", withLaw)
                .body(
                        "rules[0].sample.find { it.incidentKey == '" + incident.key + "' }.after.terms.regulations",
                        hasItem("NIS2"))
                .body("rules[0].changes.terms", greaterThanOrEqualTo(1));
    }

    @Test
    void restrictedIncidentsAreNeitherNamedNorCountedForStrangers() {
        var before = trial("manager", EXERCISES).extract().jsonPath();
        var restricted = anIncident().type("EXERCISE").restrictedTo("team:payments");
        events.mitigated(restricted.mitigatedAfterMinutes(20), 1);
        var open = anIncident().type("NEAR_MISS");
        events.mitigated(open.mitigatedAfterMinutes(20), 1);
        awaitRetrospective("viewer", open.id);
        awaitRetrospective("commander", restricted.id);

        trial("manager", EXERCISES)
                .body("incidents", is(before.getInt("incidents") + 1))
                .body("rules[0].takes", is(before.getInt("rules[0].takes")))
                .body("rules[0].sample.incidentKey", not(hasItem(restricted.key)));
    }

    @Test
    void hundredsOfImportedIncidentsAreJudgedInOneGo() {
        var before = trial("admin", STRICT).extract().jsonPath();
        var known = anIncident();
        events.imported(known.resolvedAfterMinutes(70), 1);
        awaitIncidents(before.getInt("incidents") + 1);
        copy(known.id, 400);
        var after = trial("admin", STRICT).extract().jsonPath();

        assertEquals(before.getInt("neverAsked") + 401, after.getInt("neverAsked"));
        assertEquals(takes(before) + 401, takes(after));
        remove(known.id);
    }

    @Test
    void aDraftThatCouldNotBePublishedIsRefusedWithAPointer() {
        tried("manager", STRICT.replace("REQUIRED", "MAYBE"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/0/requirement"));
        tried("manager", STRICT.replace("\"CALENDAR_DAYS\"", "\"BUSINESS_DAYS\", \"region\": \"atlantis\""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/rules/0/dueIn/region"));
        tried("viewer", STRICT).statusCode(403);
    }

    private static int takes(JsonPath trial) {
        return trial.getInt("rules[0].takes");
    }

    /** As many incidents like one, as an import would leave them. */
    private void copy(UUID id, int count) {
        run(
                """
                insert into incident (id, key, sequence, facts, imported)
                select gen_random_uuid(), 'CPY-' || n, 1, replace(i.facts, i.id::text, gen_random_uuid()::text), true
                  from incident i, generate_series(1, %d) n where i.id = '%s'"""
                        .formatted(count, id));
    }

    private void remove(UUID id) {
        run("delete from incident where key like 'CPY-%' or id = '" + id + "'");
    }

    private void run(String statement) {
        pool.query(statement).execute().await().indefinitely();
    }

    private static void awaitIncidents(int count) {
        await().untilAsserted(() -> trial("admin", STRICT).body("incidents", is(count)));
    }

    private static ValidatableResponse trial(String person, String draft) {
        return tried(person, draft).statusCode(200);
    }

    private static ValidatableResponse tried(String person, String draft) {
        return as(person)
                .queryParam("sample", 50)
                .body(draft)
                .post("/api/v1/retrospective-policies/trial")
                .then();
    }
}
