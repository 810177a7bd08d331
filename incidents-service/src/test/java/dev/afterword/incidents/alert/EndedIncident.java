package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.alert.AlertDecisionTest.alert;
import static dev.afterword.incidents.alert.AlertDecisionTest.deliver;

import dev.afterword.incidents.Api;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An incident that a rule has opened, and that was resolved once its alert had recovered. */
record EndedIncident(AlertApi.Source source, String rule, String incident) {

    static final Instant NOW = Instant.now();

    static EndedIncident ofAlerts() {
        var source = AlertApi.source("ALERTMANAGER");
        var rule = AlertApi.rule(source, Map.of("outcome", "OPEN"));
        deliver(source, "g", alert("1", "firing", NOW.minusSeconds(600), null));
        var incident = source.alerts("viewer").getString("items[0].incident.id");
        deliver(source, "g", alert("1", "resolved", NOW.minusSeconds(600), null));
        Api.moved(incident, "RESOLVED");
        return new EndedIncident(source, rule, incident);
    }

    /** Answers the one suggestion that waits. */
    ValidatableResponse accept(Map<String, Object> answer) {
        var suggestion = source.suggestions().get(0).get("id");
        return as("responder")
                .body(answer)
                .post(AlertApi.SUGGESTIONS + "/" + suggestion + "/accept")
                .then();
    }

    String incidentOf(String alert) {
        return source.alerts("viewer").getString("items.find { it.externalId == '" + alert + "' }.incident.id");
    }

    static List<String> related(String id) {
        return as("viewer").get(INCIDENTS + "/" + id + "/related").jsonPath().getList("items.id");
    }

    static String fires(String fingerprint, int secondsAgo) {
        return alert(fingerprint, "firing", NOW.minusSeconds(secondsAgo), null);
    }
}
