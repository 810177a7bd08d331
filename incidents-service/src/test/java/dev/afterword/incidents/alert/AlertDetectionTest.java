package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an incident that alerts have opened knows of how it was noticed. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertDetectionTest {

    private final Instant start = Instant.now().minusSeconds(900).truncatedTo(ChronoUnit.SECONDS);
    private Source source;

    @BeforeEach
    void aSource() {
        source = AlertApi.source("ALERTMANAGER");
    }

    @Test
    void anIncidentThatAnAlertOpensWasNoticedByMonitoringWhenTheAlertBegan() {
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", start, null));

        var incident = incident();
        detection(incident)
                .header("ETag", "\"1\"")
                .body("source", equalTo("MONITORING_ALERT"))
                .body("firstSignal", startsWith("\u201cIt is slow\u201d from Test "))
                .body("firstSignal", endsWith(", since " + start + "."))
                .body("gap", nullValue())
                .body("noticedByCustomerFirst", nullValue())
                .body("updatedBy.id", equalTo("alert-source:" + source.id()));
        assertThat(Api.read(incident).getString("moments.detected")).isEqualTo(start.toString());
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/timeline?kind=DETAILS_CHANGED")
                .then()
                .body("items.text", hasItem(startsWith("Noticed by a monitoring alert. First signal: ")));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"alertname\":\"Slow\",\"slo\":\"checkout-availability\"', SLO_BURN",
        "'\"alertname\":\"ErrorBudgetBurn\"', SLO_BURN",
        "'\"alertname\":\"checkout burn rate\"', SLO_BURN",
        "'\"alertname\":\"Heartburn\",\"team\":\"slo\"', MONITORING_ALERT"
    })
    void anAlertThatNamesItsObjectiveOrTheBurnIsAnSloBurn(String labels, String noticedBy) {
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        AlertDecisionTest.deliver(
                source,
                "g",
                """
                {"status":"firing","labels":{%s},"startsAt":"%s","fingerprint":"1"}"""
                        .formatted(labels, start));

        detection(incident()).body("source", equalTo(noticedBy));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 7200})
    void anAlertThatClaimsToBeginLaterHasBegunWhenItCame(int secondsAhead) {
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        var ahead = Instant.now().plusSeconds(secondsAhead);
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", ahead, null));

        var incident = incident();
        var signal = detection(incident).extract().jsonPath().getString("firstSignal");
        var since = Instant.parse(signal.substring(signal.lastIndexOf(' ') + 1, signal.length() - 1));
        assertThat(since).isBetween(start, Instant.now());
        assertThat(Instant.parse(Api.read(incident).getString("moments.detected")))
                .isBetween(start, Instant.now());
    }

    @Test
    void whatAPersonTellsStaysWhenMoreAlertsJoin() {
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", start, null));
        var incident = incident();
        as("responder")
                .header("If-Match", "\"1\"")
                .body(Map.of("source", "CUSTOMER_REPORT", "noticedByCustomerFirst", true))
                .put(INCIDENTS + "/" + incident + "/detection")
                .then()
                .statusCode(200);

        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("2", "firing", start.plusSeconds(60), null));

        detection(incident).header("ETag", "\"2\"").body("source", equalTo("CUSTOMER_REPORT"));
    }

    @Test
    void anAcceptedSuggestionWasNoticedByMonitoringWhenItsFirstAlertBegan() {
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", start.plusSeconds(60), null));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("2", "firing", start, null));
        var incident = accepted(Map.of("severity", "SEV3"));

        detection(incident)
                .body("source", equalTo("MONITORING_ALERT"))
                .body("firstSignal", containsString("since " + start))
                .body("updatedBy.id", equalTo(Api.idOf("responder")));
        assertThat(Api.read(incident).getString("moments.detected")).isEqualTo(start.toString());
    }

    @Test
    void anAlertSaysNothingOfHowAnIncidentThatPeopleDeclaredWasNoticed() {
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", start, null));
        var incident = Api.declaredId();
        accepted(Map.of("incident", incident));

        detection(incident).header("ETag", "\"0\"").body("source", equalTo("UNKNOWN"));
    }

    @Test
    void aRuleSetsTheSeverityUntilAPersonDoes() {
        AlertApi.rule(source, Map.of("outcome", "OPEN", "incident", Map.of("severity", "SEV2")));
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", start, null));
        var incident = incident();
        as("viewer")
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("assessment.set", equalTo("SEV2"))
                .body("assessment.origin", equalTo("RULE"))
                .body("assessment.setBy.id", equalTo("alert-source:" + source.id()));

        Api.patch(
                        "commander",
                        incident,
                        "\"" + Api.read(incident).getLong("version") + "\"",
                        Map.of("severity", "SEV3", "severityReason", "There is a workaround"))
                .then()
                .statusCode(200)
                .body("severity", equalTo("SEV3"))
                .body("assessment.origin", equalTo("PERSON"))
                .body("assessment.setBy.id", equalTo(Api.idOf("commander")));
    }

    @Test
    void aRuleWithoutASeverityHasSetNoneAndWhoeverAcceptsASuggestionSetsItThemselves() {
        AlertDecisionTest.deliver(source, "g", AlertDecisionTest.alert("1", "firing", start, null));
        assertThat(Api.read(accepted(Map.of("severity", "SEV3"))).getString("assessment.origin"))
                .isEqualTo("PERSON");

        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        AlertDecisionTest.deliver(source, "other", AlertDecisionTest.alert("2", "firing", start, null));
        var opened = source.alerts("viewer").getString("items.find { it.externalId == '2' }.incident.id");
        assertThat(Api.read(opened).<Object>get("assessment.origin")).isNull();
    }

    private String accepted(Map<String, Object> wish) {
        var suggestion = source.suggestions().get(0).get("id");
        return as("responder")
                .body(wish)
                .post(AlertApi.SUGGESTIONS + "/" + suggestion + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("incidentId");
    }

    /** The one incident that the alerts of the source have opened. */
    private String incident() {
        List<String> incidents = source.alerts("viewer").getList("items.incident.id");
        assertThat(incidents).hasSize(1).doesNotContainNull();
        return incidents.get(0);
    }

    private static ValidatableResponse detection(String incident) {
        return as("viewer")
                .get(INCIDENTS + "/" + incident + "/detection")
                .then()
                .statusCode(200);
    }
}
