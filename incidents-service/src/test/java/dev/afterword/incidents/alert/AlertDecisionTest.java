package dev.afterword.incidents.alert;

import static dev.afterword.incidents.Api.INCIDENTS;
import static dev.afterword.incidents.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.incidents.Api;
import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.incidents.alert.parse.Bodies;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules make of alerts. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertDecisionTest {

    private static final Instant NOW = Instant.now();

    @Test
    void aRuleOpensAnIncidentAndSaysThatItDid() {
        var service = service();
        var source = AlertApi.source("ALERTMANAGER");
        var rule = AlertApi.rule(
                source,
                Map.of(
                        "outcome",
                        "OPEN",
                        "incident",
                        Map.of("title", "{service}: {title}", "severities", Map.of("CRITICAL", "SEV1"))));
        var start = NOW.minusSeconds(600).truncatedTo(ChronoUnit.MICROS);
        deliver(source, "g", alert("1", "firing", start, service));

        var alert = source.alerts("viewer");
        assertThat(alert.getString("items[0].decision")).isEqualTo("OPENED");
        assertThat(alert.getString("items[0].ruleId")).isEqualTo(rule);
        var incident = alert.getString("items[0].incident.id");
        as("viewer")
                .get(INCIDENTS + "/" + incident)
                .then()
                .statusCode(200)
                .body("title", equalTo(service + ": It is slow"))
                .body("severity", equalTo("SEV1"))
                .body("services", equalTo(List.of(service)))
                .body("status", equalTo("INVESTIGATING"))
                .body("moments.detected", equalTo(start.toString()));
        var signals = AlertApi.timeline(incident, "DETECTION_SIGNAL");
        assertThat(signals).hasSize(1);
        assertThat((String) signals.get(0).get("text")).contains("It is slow", "Rule " + rule);
        as("viewer")
                .get(INCIDENTS + "/" + incident + "/alerts")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void alertsThatTheSenderLeftOutAreMissedInTheStoryInTheListAndAtTheDelivery() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN", "incident", Map.of("title", "Cut {title}")));
        var began = NOW.minusSeconds(60).toString();
        var body = Bodies.alertmanager("f1", "firing", began, "0001-01-01T00:00:00Z");
        for (var leftOut : List.of("0", "7", "9", "\"many\"", "-3", "1e400", "12")) {
            source.deliver(body.replace("\"groupKey\"", "\"truncatedAlerts\":" + leftOut + ",\"groupKey\""));
            source.settled();
        }
        var alerts = source.alerts("viewer");
        assertThat(alerts.getLong("items[0].heldBack")).isEqualTo(12);
        assertThat(AlertApi.timeline(alerts.getString("items[0].incident.id"), "DETECTION_SIGNAL"))
                .extracting(entry -> (String) entry.get("text"))
                .filteredOn(text -> text.contains("out of what it sends"))
                .as("the first time, and for each order of magnitude")
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains(" has left 7 more of "),
                        text -> assertThat(text).contains(" has left 12 more of "));
        assertThat(source.deliveries().<String>getList("items.note"))
                .filteredOn(note -> note.contains("the sender left"))
                .hasSize(3)
                .anyMatch(note -> note.endsWith("; the sender left 9 more out"));

        source.deliver(Bodies.alertmanager("f1", "resolved", began, NOW.toString())
                .replace("\"groupKey\"", "\"truncatedAlerts\":0,\"groupKey\""));
        source.settled();
        assertThat(source.alerts("viewer").getLong("items[0].heldBack")).isZero();
    }

    @Test
    void anotherAlertOfAnOpenGroupOpensNoSecondIncidentAndRecoveryResolvesNone() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        deliver(source, "g", alert("1", "firing", NOW.minusSeconds(60), null));
        deliver(source, "g", alert("1", "firing", NOW.minusSeconds(60), null), alert("2", "firing", NOW, null));
        var incidents = source.alerts("viewer").<String>getList("items.incident.id");
        assertThat(incidents).hasSize(2);
        assertThat(Set.copyOf(incidents)).hasSize(1);
        var incident = incidents.get(0);

        deliver(source, "g", alert("1", "resolved", NOW.minusSeconds(60), null));
        assertThat(AlertApi.timeline(incident, "RECOVERY_SIGNAL")).isEmpty();
        deliver(source, "g", alert("2", "resolved", NOW, null));
        assertThat(AlertApi.timeline(incident, "RECOVERY_SIGNAL")).hasSize(1);
        assertThat(Api.read(incident).getString("status")).isEqualTo("INVESTIGATING");

        deliver(source, "g", alert("2", "firing", NOW.plusSeconds(1), null));
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL")).hasSize(2);
        assertThat(source.alerts("viewer").<Integer>getList("items.episode")).contains(2);
    }

    @Test
    void alertsAttachToTheOpenIncidentOfTheirServiceAndAreSuggestedWhereThereIsNone() {
        var service = service();
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "ATTACH"));
        deliver(source, "before", alert("1", "firing", NOW, service));
        assertThat(source.suggestions()).hasSize(1);
        assertThat((String) source.suggestions().get(0).get("reason")).contains("no incident of the service is open");

        var incident = Api.declared(Map.of("services", List.of(service))).getString("id");
        deliver(source, "after", alert("2", "firing", NOW, service));
        assertThat(source.alerts("viewer").getString("items.find { it.externalId == '2' }.incident.id"))
                .isEqualTo(incident);
        assertThat(AlertApi.timeline(incident, "DETECTION_SIGNAL")).hasSize(1);
        assertThat(Api.read(incident).getString("moments.detected")).isNotNull();
    }

    @Test
    void ignoredAlertsAreKeptAndNobodyIsAsked() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "IGNORE"));
        deliver(source, "g", alert("1", "firing", NOW, null));
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("IGNORED");
        assertThat(source.suggestions()).isEmpty();
    }

    @Test
    void theRulesThatAreDeliveredIgnoreTroubleOfGrafanaItself() {
        var source = AlertApi.source("GRAFANA");
        var body =
                """
                {"status":"firing","groupKey":"g","alerts":[{"status":"firing","fingerprint":"1",
                 "labels":{"alertname":"DatasourceError"},"startsAt":"%s"}]}"""
                        .formatted(NOW);
        source.deliver(body).then().statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("IGNORED");
    }

    @Test
    void whatWasSaidDaysAgoIsSuggestedAndOpensNothing() {
        var source = AlertApi.source("PAGERDUTY");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        source.deliver(Bodies.pagerduty(
                        "e",
                        "P1",
                        "incident.triggered",
                        NOW.minusSeconds(200_000).toString()))
                .then()
                .statusCode(202);
        source.settled();
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("SUGGESTED");
        assertThat((String) source.suggestions().get(0).get("reason")).contains("more than a day ago");
    }

    @Test
    void anIncidentThatIsOverLeavesRoomForAnotherAfterTheWindow() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN", "windowMinutes", 0));
        deliver(source, "g", alert("1", "firing", NOW.minusSeconds(60), null));
        var first = source.alerts("viewer").getString("items[0].incident.id");
        Api.moved(first, "RESOLVED");
        deliver(source, "g", alert("2", "firing", NOW, null));
        var second = source.alerts("viewer").getString("items.find { it.externalId == '2' }.incident.id");
        assertThat(second).isNotNull().isNotEqualTo(first);
    }

    @Test
    void whatBecomesOfAnAlertIsToldWhereTheResponseGoesOnAndBackAtHomeAfterAMergeIsTakenBack() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        deliver(source, "one", alert("1", "firing", NOW.minusSeconds(60), null));
        var merged = source.alerts("viewer").getString("items[0].incident.id");
        deliver(source, "two", alert("2", "firing", NOW.minusSeconds(60), null));
        var survivor = source.alerts("viewer").getString("items.find { it.externalId == '2' }.incident.id");
        Api.move(merged, Map.of("to", "MERGED", "mergedInto", survivor)).then().statusCode(200);

        deliver(source, "one", alert("3", "firing", NOW.minusSeconds(50), null));
        deliver(source, "one", over("1", 60), over("3", 50));
        assertThat(signals(survivor)).satisfiesExactly(text -> assertThat(text)
                .contains("All 2 alerts", "1 alerts of other groups still fire"));
        deliver(source, "two", over("2", 60));
        assertThat(signals(survivor)).hasSize(2).last().asString().contains("No alert of this incident fires");
        assertThat(signals(merged)).isEmpty();

        Api.move(merged, Map.of("to", "INVESTIGATING", "reason", "Not the same after all"))
                .then()
                .statusCode(200);
        deliver(source, "one", alert("3", "firing", NOW.minusSeconds(10), null));
        deliver(source, "one", over("3", 10));
        assertThat(signals(merged)).singleElement().asString().contains("No alert of this incident fires");
        assertThat(signals(survivor)).hasSize(2);
    }

    @Test
    void whatGoesOnAndBecomesLouderIsDecidedOnAgain() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "IGNORE", "when", when(source, "INFO")));
        AlertApi.rule(source, Map.of("outcome", "OPEN", "when", when(source, "CRITICAL")));
        deliver(source, "g", sounding("warning", "1"));
        assertThat(source.suggestions()).hasSize(1);
        deliver(source, "g", sounding("critical", "1"));
        deliver(source, "g", sounding("critical", "1"));

        assertThat(source.suggestions()).isEmpty();
        assertThat(source.alerts("viewer").getList("items.decision")).containsExactly("OPENED");
        assertThat(AlertApi.timeline(source.alerts("viewer").getString("items[0].incident.id"), "DETECTION_SIGNAL"))
                .hasSize(1);

        deliver(source, "crowd", sounding("info", "2"), sounding("info", "3"));
        deliver(source, "crowd", sounding("critical", "2"), sounding("info", "3"));
        assertThat(source.alerts("viewer").getString("items.find { it.externalId == '2' }.decision"))
                .isEqualTo("OPENED");
        assertThat(source.alerts("viewer").getString("items.find { it.externalId == '3' }.decision"))
                .as("the others of its group stay ignored")
                .isEqualTo("IGNORED");
    }

    @Test
    void whatGoesOnIsDecidedOnAgainUnderOtherRulesAndWhatIsDismissedOnlyWhereItIsLouder() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "IGNORE", "when", when(source, "INFO")));
        deliver(source, "ignored", sounding("info", "1"));
        deliver(source, "dismissed", sounding("warning", "2"));
        as("responder")
                .body(Map.of("reason", "Planned"))
                .post(AlertApi.SUGGESTIONS + "/" + source.suggestions().get(0).get("id") + "/dismiss")
                .then()
                .statusCode(204);
        AlertApi.rule(source, Map.of("outcome", "OPEN"));

        // Equal bytes would be a retransmission.
        deliver(source, "ignored", sounding("info", "1") + " ");
        deliver(source, "dismissed", sounding("warning", "2") + " ");
        assertThat(source.alerts("viewer").<String>getList("items.decision"))
                .containsExactlyInAnyOrder("OPENED", "DISMISSED");
        deliver(source, "dismissed", sounding("critical", "2"));
        assertThat(source.alerts("viewer").<String>getList("items.decision")).containsOnly("OPENED");
    }

    @Test
    void anIncidentIsToldThatItsAlertIsLouder() {
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "OPEN"));
        deliver(source, "g", sounding("warning", "1"));
        deliver(source, "g", sounding("critical", "1"));
        assertThat(AlertApi.timeline(source.alerts("viewer").getString("items[0].incident.id"), "DETECTION_SIGNAL"))
                .extracting(entry -> (String) entry.get("text"))
                .hasSize(2)
                .anyMatch(text -> text.contains("is CRITICAL now, was WARNING"));
    }

    private static Map<String, Object> when(Source source, String severity) {
        return Map.of("sources", List.of(source.id()), "severities", List.of(severity));
    }

    private static String sounding(String severity, String fingerprint) {
        return alert(fingerprint, "firing", NOW, null).replace("critical", severity);
    }

    @Test
    void alertsOfRealTroubleAreNotAttachedToAnExercise() {
        var service = service();
        var source = AlertApi.source("ALERTMANAGER");
        AlertApi.rule(source, Map.of("outcome", "ATTACH"));
        for (var type : List.of("EXERCISE", "NEAR_MISS")) {
            Api.declared(Map.of("services", List.of(service), "type", type));
        }
        deliver(source, "one", alert("1", "firing", NOW, service));
        assertThat(source.suggestions()).hasSize(1);

        var work = Api.declared(Map.of("services", List.of(service), "type", "MAINTENANCE"))
                .getString("id");
        deliver(source, "two", alert("2", "firing", NOW, service));
        assertThat(source.alerts("viewer").getString("items.find { it.externalId == '2' }.incident.id"))
                .as("alerts during announced work belong to it")
                .isEqualTo(work);
    }

    private static List<String> signals(String incident) {
        return AlertApi.timeline(incident, "RECOVERY_SIGNAL").stream()
                .map(entry -> (String) entry.get("text"))
                .toList();
    }

    private static String over(String fingerprint, int beganSecondsAgo) {
        return alert(fingerprint, "resolved", NOW.minusSeconds(beganSecondsAgo), null);
    }

    @Test
    void alertsOfARestrictedIncidentAreHiddenFromStrangers() {
        var source = AlertApi.source("ALERTMANAGER");
        deliver(source, "g", alert("1", "firing", NOW, null));
        var suggestion = (String) source.suggestions().get(0).get("id");
        var incident = Api.restrictedId();
        as("commander")
                .body(Map.of("incident", incident))
                .post(AlertApi.SUGGESTIONS + "/" + suggestion + "/accept")
                .then()
                .statusCode(200)
                .body("incidentId", equalTo(incident));

        assertThat(source.alerts("commander").getList("items")).hasSize(1);
        assertThat(source.alerts("viewer").getList("items")).isEmpty();
        var alert = source.alerts("commander").getString("items[0].id");
        as("viewer").get("/api/v1/alerts/" + alert).then().statusCode(404);
        as("viewer").get(INCIDENTS + "/" + incident + "/alerts").then().statusCode(404);
        as("viewer").get("/api/v1/alerts").then().statusCode(200);
    }

    static void deliver(Source source, String group, String... alerts) {
        deliverUnsettled(source, group, alerts);
        source.settled();
    }

    static void deliverUnsettled(Source source, String group, String... alerts) {
        var body = "{\"version\":\"4\",\"groupKey\":\"" + group + "\",\"status\":\"firing\",\"alerts\":["
                + String.join(",", alerts) + "]}";
        source.deliver(body).then().statusCode(202);
    }

    static String alert(String fingerprint, String status, Instant startsAt, String service) {
        var labels = new TreeMap<>(Map.of("alertname", "Slow", "severity", "critical"));
        if (service != null) {
            labels.put("service", service);
        }
        var json = labels.entrySet().stream()
                .map(label -> "\"" + label.getKey() + "\":\"" + label.getValue() + "\"")
                .collect(Collectors.joining(","));
        return """
                {"status":"%s","labels":{%s},"annotations":{"summary":"It is slow"},"startsAt":"%s",
                 "endsAt":"0001-01-01T00:00:00Z","fingerprint":"%s"}"""
                .formatted(status, json, startsAt, fingerprint);
    }

    static String service() {
        var key = "svc-" + UUID.randomUUID();
        as("admin")
                .body(Map.of("key", key, "name", key))
                .post("/api/v1/services")
                .then()
                .statusCode(201);
        return key;
    }
}
