package dev.afterword.incidents.change;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.Catalogue;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is proposed as related says why, also where nobody knows yet which service is affected. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ProposedChangesTest {

    @Test
    void withoutAServiceTheTeamAndTheLabelsTellWhichChangesAreProposed() {
        var team = Catalogue.word("team");
        var environment = Catalogue.word("env");
        var ofTeam = Catalogue.service(Map.of("team", team));
        var labelled = Catalogue.service(Map.of());
        var other = Catalogue.service(Map.of());
        var id = incident(
                "2025-03-04T09:41:00Z",
                Map.of(
                        "responsibleTeam",
                        team,
                        "labels",
                        List.of("service:" + labelled, "environment=" + environment, "one-click")));
        change(other, "2025-03-04T09:40:00Z", Map.of());
        change(other, "2025-03-04T09:30:00Z", Map.of("environment", environment));
        change(other, "2025-03-04T09:20:00Z", Map.of("rollout", Map.of("features", List.of("one-click"))));
        change(labelled, "2025-03-04T09:00:00Z", Map.of());
        change(ofTeam, "2025-03-04T08:56:00Z", Map.of());

        proposals(id, "")
                .body("items.basis", contains("SAME_TEAM", "SAME_LABEL", "SAME_LABEL", "SAME_ENVIRONMENT"))
                .body("items.minutesBeforeOnset", contains(45, 21, 41, 11))
                .body(
                        "items[0].proposal",
                        equalTo("Deploy of " + ofTeam + ", of the same team, 45 min before the onset"))
                .body("items[1].proposal", containsString(", which a label names, 21 min before the onset"));
    }

    @Test
    void whereNothingNarrowsTheLastHourIsProposedTheNearestFirstAndNoMoreThanTwenty() {
        var id = incident("2024-02-28T09:41:00Z", Map.of());
        var service = Catalogue.service(Map.of());
        change(service, "2024-02-28T08:40:00Z", Map.of());
        proposals(id, "").body("items", empty());
        for (int minute = 41; minute > 19; minute--) {
            change(service, "2024-02-28T09:" + (minute < 40 ? minute : 39) + ":00Z", Map.of());
        }

        proposals(id, "")
                .body("items", hasSize(20))
                .body("items.basis", everyItem(equalTo("LAST_HOUR")))
                .body("items[0].minutesBeforeOnset", equalTo(2))
                .body(
                        "items[0].proposal",
                        equalTo("Deploy of " + service
                                + ", 2 min before the onset; no service of the incident is known"));
    }

    @Test
    void aServiceThatOnlyAnImpactWindowNamesIsAffectedAndTheTeamCountsNoMore() {
        var team = Catalogue.word("team");
        var ofTeam = Catalogue.service(Map.of("team", team));
        var affected = Catalogue.service(Map.of());
        var id = incident("2025-03-06T09:41:00Z", Map.of("responsibleTeam", team));
        change(ofTeam, "2025-03-06T09:40:00Z", Map.of());
        change(affected, "2025-03-06T09:10:00Z", Map.of());
        proposals(id, "").body("items.basis", contains("SAME_TEAM"));

        as("responder")
                .body(Map.of("service", affected, "level", "DEGRADED", "from", "2025-03-06T09:41:00Z"))
                .post(INCIDENTS + "/" + id + "/impact-windows")
                .then()
                .statusCode(201);

        proposals(id, "")
                .body("items.basis", contains("AFFECTED_SERVICE"))
                .body("items[0].proposal", endsWith(", which is affected, 31 min before the onset"));
    }

    @Test
    void aTimelineAsksForTheProposalsOfTheTimeThatItShowsUntilSomebodyDecides() {
        var service = Catalogue.service(Map.of());
        var id = incident("2025-03-05T09:41:00Z", Map.of("services", List.of(service)));
        var early = change(service, "2025-03-05T08:00:00Z", Map.of());
        var near = change(service, "2025-03-05T09:35:00Z", Map.of());

        proposals(id, "?relation=PROPOSED&from=2025-03-05T09:00:00Z&to=2025-03-05T10:00:00Z")
                .body("items.change.id", contains(near));
        proposals(id, "?relation=PROPOSED&to=2025-03-05T09:35:00Z").body("items.change.id", contains(early));
        decide(id, near, "DISMISSED");
        decide(id, early, "CONFIRMED");

        proposals(id, "?relation=PROPOSED").body("items", empty());
        proposals(id, "?relation=CONFIRMED&relation=DISMISSED").body("items.change.id", contains(early, near));
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=CHANGE_DEPLOY")
                .then()
                .body("items.occurredAt", contains("2025-03-05T08:00:00Z"))
                .body("items[0].text", startsWith("Deploy of " + service));
        as("viewer").get(path(id) + "?relation=MAYBE").then().statusCode(400);
        as("viewer").get(path(id) + "?from=yesterday").then().statusCode(400);
        as("responder")
                .get(path(Api.restrictedId()) + "?relation=PROPOSED")
                .then()
                .statusCode(404);
    }

    @Test
    void aChangeThatIsDismissedAfterAllGoesFromTheTimelineAndStandsThereOnceWhenItIsConfirmedAgain() {
        var service = Catalogue.service(Map.of());
        var id = incident("2025-03-07T09:41:00Z", Map.of("services", List.of(service)));
        var deploy = change(service, "2025-03-07T09:35:00Z", Map.of());
        var changes = INCIDENTS + "/" + id + "/timeline?kind=CHANGE_DEPLOY";
        decide(id, deploy, "CONFIRMED");
        var entry = as("viewer").get(changes).jsonPath().getString("items[0].id");

        as("commander")
                .body(Map.of("relation", "DISMISSED", "reason", "another region"))
                .put(path(id) + "/" + deploy)
                .then()
                .statusCode(200);

        as("viewer").get(changes).then().body("items", empty());
        as("viewer")
                .get(INCIDENTS + "/" + id + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items[-1].text", startsWith("No longer seen as related: Deploy of " + service))
                .body("items[-1].text", endsWith("another region"));

        decide(id, deploy, "CONFIRMED");

        as("viewer")
                .get(changes)
                .then()
                .body("items.id", contains(entry))
                .body("items[0].occurredAt", equalTo("2025-03-07T09:35:00Z"));
        as("responder")
                .get(INCIDENTS + "/" + id + "/timeline/" + entry + "/history")
                .then()
                .body("items.reason", contains("No longer seen as related: another region", "Seen as related again."));
    }

    private static String incident(String onset, Map<String, ?> details) {
        var body = new HashMap<String, Object>(Map.of("moments", Map.of("impactStarted", onset)));
        body.putAll(details);
        return Api.declared(body).getString("id");
    }

    private static String change(String service, String at, Map<String, ?> members) {
        var body = new HashMap<String, Object>(
                Map.of("kind", "DEPLOY", "service", service, "summary", "Release", "at", at));
        body.putAll(members);
        return as("responder")
                .body(body)
                .post("/api/v1/changes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void decide(String incident, String change, String relation) {
        as("responder")
                .body(Map.of("relation", relation))
                .put(path(incident) + "/" + change)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse proposals(String incident, String query) {
        return as("viewer").get(path(incident) + query).then().statusCode(200);
    }

    private static String path(String incident) {
        return INCIDENTS + "/" + incident + "/changes";
    }
}
