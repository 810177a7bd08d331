package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for a person, and what people make of it. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class SuggestionTest {

    private static final Instant NOW = Instant.now();

    @Test
    void anAcceptedSuggestionDeclaresAnIncidentOnceAndLaterAlertsJoinIt() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW, null));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("2", "firing", NOW, null));
        var suggestions = source.suggestions();
        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0)).containsEntry("kind", "DECLARE").containsEntry("total", 2);
        assertThat(suggestions.get(0).get("ruleId")).isNull();
        assertThat(((Map<?, ?>) suggestions.get(0).get("facts")).get("title")).isEqualTo("It is slow");

        var path = AlertApi.SUGGESTIONS + "/" + suggestions.get(0).get("id") + "/accept";
        var key = UUID.randomUUID().toString();
        var wish = Map.of("title", "Checkout is slow", "severity", "SEV2");
        var incident = as("responder")
                .header("Idempotency-Key", key)
                .body(wish)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("incidentId");
        as("responder")
                .header("Idempotency-Key", key)
                .body(wish)
                .post(path)
                .then()
                .statusCode(200)
                .body("incidentId", equalTo(incident));
        as("responder")
                .body(wish)
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/suggestion-decided"));

        assertThat(Api.read(incident).getString("title")).isEqualTo("Checkout is slow");
        assertThat(Api.read(incident).getString("declaredBy.id")).isEqualTo(Api.idOf("responder"));
        assertThat(Api.read(incident).getString("moments.detected")).isNotNull();
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL")).hasSize(1);
        assertThat(source.suggestions()).isEmpty();

        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("3", "firing", NOW, null));
        assertThat(source.alerts("viewer").<String>getList("items.incident.id"))
                .hasSize(3)
                .containsOnly(incident);
    }

    @Test
    void aDismissedSuggestionIsNotMadeAgainWithinTheWindow() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW, null));
        var path = AlertApi.SUGGESTIONS + "/" + source.suggestions().get(0).get("id") + "/dismiss";
        as("viewer").body(Map.of("reason", "no")).post(path).then().statusCode(403);
        as("responder").body(Map.of("reason", " ")).post(path).then().statusCode(400);
        as("responder")
                .body(Map.of("reason", "A planned test"))
                .post(path)
                .then()
                .statusCode(204);
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("DISMISSED");
        assertThat(source.alerts("viewer").getList("items.reason")).containsExactly("A planned test");

        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("2", "firing", NOW, null));
        assertThat(source.suggestions()).isEmpty();
    }

    @Test
    void aSuggestionBecomesAnIncidentOnceARuleSaysSo() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW, null));
        assertThat(source.suggestions()).hasSize(1);
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("2", "firing", NOW, null));
        assertThat(source.suggestions()).isEmpty();
        assertThat(source.alerts("viewer").<String>getList("items.decision")).containsOnly("OPENED");
    }

    @Test
    void aRuleMayHavePeopleAskedToResolveWhatHasRecovered() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN", "suggestResolution", true));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW.minusSeconds(9), null));
        assertThat(source.suggestions()).isEmpty();
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "resolved", NOW.minusSeconds(9), null));
        var suggestions = source.suggestions();
        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0)).containsEntry("kind", "RESOLVE");

        var incident = as("responder")
                .body(Map.of())
                .post(AlertApi.SUGGESTIONS + "/" + suggestions.get(0).get("id") + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("incidentId");
        assertThat(Api.read(incident).getString("status")).isEqualTo("RESOLVED");
        assertThat(source.suggestions()).isEmpty();
    }

    @Test
    void itIsResolvedWhenItsLastAlertRecoveredAndNotBeforeSomebodySaidThatItWasMitigated() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN", "suggestResolution", true));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW.minusSeconds(9), null));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "resolved", NOW.minusSeconds(9), null));
        var incident = source.alerts("viewer").getString("items[0].incident.id");
        // People say so after the alerts do.
        Api.moved(incident, "MITIGATED");

        accept("responder", source, Map.of()).then().statusCode(200);

        var moments = Api.read(incident);
        assertThat(moments.getString("status")).isEqualTo("RESOLVED");
        assertThat(moments.getString("moments.resolved")).isEqualTo(moments.getString("moments.mitigated"));
    }

    @Test
    void whileAlertsOfAnotherGroupFireNothingIsResolved() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN", "suggestResolution", true));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW.minusSeconds(9), null));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "resolved", NOW.minusSeconds(9), null));
        var incident = source.alerts("viewer").getString("items[0].incident.id");
        // What somebody still has on the screen.
        var suggestion = source.suggestions().get(0).get("id").toString();
        var other = AlertApi.source("ALERTMANAGER");
        AlertDecisionTest.deliver(other, "h", AlertDecisionTest.alert("2", "firing", NOW, null));
        accept("responder", other, Map.of("incident", incident)).then().statusCode(200);

        accept("responder", suggestion, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/alerts-fire-again"))
                .body("detail", equalTo("One alert of the incident fires again, so it is not resolved by this."));
        assertThat(Api.read(incident).getString("status")).isEqualTo("INVESTIGATING");
    }

    @Test
    void whoMayNotSeeTheIncidentHearsWhatTheyHearOfNoSuggestion() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", NOW, null));
        var suggestion = source.suggestions().get(0).get("id").toString();
        var hidden = Api.restrictedId();
        accept("commander", source, Map.of("incident", hidden)).then().statusCode(200);

        for (var path : List.of("/accept", "/dismiss")) {
            var there = as("manager")
                    .body(path.equals("/accept") ? Map.of() : Map.of("reason", "no"))
                    .post(AlertApi.SUGGESTIONS + "/" + suggestion + path);
            assertThat(there.statusCode()).isEqualTo(404);
            assertThat(there.jsonPath().getString("detail"))
                    .isEqualTo("No suggestion with the id " + suggestion + " is visible to you.");
            assertThat(there.asString()).doesNotContain(hidden);
        }
    }

    private static Response accept(String person, AlertApi.Source source, Map<String, ?> wish) {
        return accept(person, source.suggestions().get(0).get("id").toString(), wish);
    }

    private static Response accept(String person, String suggestion, Map<String, ?> wish) {
        return as(person).body(wish).post(AlertApi.SUGGESTIONS + "/" + suggestion + "/accept");
    }

    @Test
    void whatIsNotThereOrMakesNoSenseIsAProblem() {
        as("responder")
                .body(Map.of())
                .post(AlertApi.SUGGESTIONS + "/" + UUID.randomUUID() + "/accept")
                .then()
                .statusCode(404);
        as("responder")
                .body(Map.of("services", List.of("nope")))
                .post(AlertApi.SUGGESTIONS + "/" + UUID.randomUUID() + "/accept")
                .then()
                .statusCode(400);
        as("responder")
                .body(Map.of("incident", "nonsense"))
                .post(AlertApi.SUGGESTIONS + "/" + UUID.randomUUID() + "/accept")
                .then()
                .statusCode(400);
        as("responder")
                .body(Map.of("surprise", 1))
                .post(AlertApi.SUGGESTIONS + "/" + UUID.randomUUID() + "/accept")
                .then()
                .statusCode(400);
    }
}
