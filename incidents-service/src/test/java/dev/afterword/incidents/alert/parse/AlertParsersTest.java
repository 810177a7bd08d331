package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.alert.parse.AlertProvider.ALERTMANAGER;
import static dev.afterword.incidents.alert.parse.AlertProvider.CLOUDEVENTS;
import static dev.afterword.incidents.alert.parse.AlertProvider.DATADOG;
import static dev.afterword.incidents.alert.parse.AlertProvider.GRAFANA;
import static dev.afterword.incidents.alert.parse.AlertProvider.JSON;
import static dev.afterword.incidents.alert.parse.AlertProvider.OPSGENIE;
import static dev.afterword.incidents.alert.parse.AlertProvider.PAGERDUTY;
import static dev.afterword.incidents.alert.parse.AlertProvider.SENTRY;
import static dev.afterword.incidents.alert.parse.AlertProvider.STANDARD_WEBHOOKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertParsersTest {

    private static final String START = "2031-02-01T09:00:00.123456789Z";

    @Test
    void alertmanagersLabelsTimesAndLinksAreRead() {
        var alert = one(ALERTMANAGER, Bodies.alertmanager("f1", "firing", START, "0001-01-01T00:00:00Z"));
        assertThat(alert.externalId()).isEqualTo("f1");
        assertThat(alert.groupKey()).isEqualTo("{}:{alertname=\"Latency\"}");
        assertThat(alert.phase()).isEqualTo(AlertPhase.FIRING);
        assertThat(alert.startedAt()).isEqualTo(Instant.parse("2031-02-01T09:00:00.123456Z"));
        assertThat(alert.title()).isEqualTo("Checkout is slow");
        assertThat(alert.severity()).isEqualTo(AlertSeverity.CRITICAL);
        assertThat(alert.service()).isEqualTo("checkout");
        assertThat(alert.environment()).isEqualTo("prod");
        assertThat(alert.labels()).containsEntry("alertname", "Latency");
        assertThat(alert.links()).containsExactly("http://prom.example.com/g", "https://wiki.example.com/slow");
    }

    @Test
    void anAlertThatIsResolvedWithoutAnEndEndedWhenItWasSaid() {
        var open = one(ALERTMANAGER, Bodies.alertmanager("f1", "resolved", START, "0001-01-01T00:00:00Z"));
        assertThat(open.phase()).isEqualTo(AlertPhase.RESOLVED);
        assertThat(open.observedAt()).isNull();
        var ended = one(ALERTMANAGER, Bodies.alertmanager("f1", "resolved", START, "2031-02-01T10:00:00Z"));
        assertThat(ended.observedAt()).isEqualTo(Instant.parse("2031-02-01T10:00:00Z"));
    }

    @Test
    void aGroupThatFiresMayHaveAlertsThatDoNot() {
        var mixed =
                """
                {"status":"firing","groupKey":"g","alerts":[
                 {"status":"resolved","labels":{"alertname":"a"},"startsAt":"2031-02-01T09:00:00Z","fingerprint":"1"},
                 {"status":"firing","labels":{"alertname":"b"},"startsAt":"2031-02-01T09:00:00Z","fingerprint":"2"},
                 {"labels":{"alertname":"c"},"startsAt":"2031-02-01T09:00:00Z"}]}""";
        var alerts = parse(GRAFANA, mixed).alerts();
        assertThat(alerts)
                .extracting(ObservedAlert::phase)
                .containsExactly(AlertPhase.RESOLVED, AlertPhase.FIRING, AlertPhase.FIRING);
        assertThat(alerts.get(2).externalId()).startsWith("labels:");
    }

    @Test
    void twoGroupDeliveriesSayTheSameWhateverTheOrderOfTheirAlerts() {
        var one = "{\"status\":\"firing\",\"startsAt\":\"2031-02-01T09:00:00Z\",\"fingerprint\":\"1\"}";
        var two = "{\"status\":\"firing\",\"startsAt\":\"2031-02-01T09:00:00Z\",\"fingerprint\":\"2\"}";
        var first = parse(ALERTMANAGER, "{\"groupKey\":\"g\",\"alerts\":[" + one + "," + two + "]}");
        var second = parse(ALERTMANAGER, "{\"groupKey\":\"g\",\"alerts\":[" + two + "," + one + "]}");
        assertThat(first.contentKey()).isNotNull().isEqualTo(second.contentKey());
        var other = parse(ALERTMANAGER, "{\"groupKey\":\"g\",\"alerts\":[" + two + "]}");
        assertThat(other.contentKey()).isNotEqualTo(first.contentKey());
    }

    @Test
    void grafanasOldRulesAreReadAndItsBareTextIsNoAlert() {
        var old = one(GRAFANA, Bodies.all().get(GRAFANA).get(1));
        assertThat(old.externalId()).isEqualTo("2:4");
        assertThat(old.labels()).containsEntry("alertname", "DatasourceNoData");
        unreadable(GRAFANA, "{\"text\":\"TestAlert - Notification test\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "incident.triggered,FIRING",
        "incident.reopened,FIRING",
        "incident.unacknowledged,FIRING",
        "incident.acknowledged,ACKNOWLEDGED",
        "incident.resolved,RESOLVED",
        "incident.escalated,UPDATED",
        "incident.something_new,UPDATED",
        "incident.annotated,NOTE",
        "service.updated,NOTE",
        "pagey.ping,TEST"
    })
    void everyEventOfPagerDutyHasAPhase(String type, AlertPhase phase) {
        var alert = one(PAGERDUTY, Bodies.pagerduty("e1", "P1", type, "2031-02-01T09:00:01Z"));
        assertThat(alert.phase()).isEqualTo(phase);
        assertThat(alert.externalId()).isEqualTo("P1");
        assertThat(alert.service()).isEqualTo("order-store");
        assertThat(alert.severity()).isEqualTo(AlertSeverity.HIGH);
    }

    @Test
    void aNoteOfPagerDutyIsAboutTheIncidentThatItNames() {
        var note =
                """
                {"event":{"id":"e2","event_type":"incident.annotated","occurred_at":"2031-02-01T09:00:00Z",
                 "data":{"id":"N1","type":"incident_note","incident":{"id":"P9","summary":"Slow"}}}}""";
        assertThat(one(PAGERDUTY, note).externalId()).isEqualTo("P9");
    }

    @Test
    void opsgeniesNanosecondsAndPrioritiesOfEitherTypeAreRead() {
        var alert = one(OPSGENIE, Bodies.opsgenie("o1", "Create", "1990000000123456789"));
        assertThat(alert.observedAt()).isEqualTo(Instant.parse("2033-01-22T09:46:40.123456Z"));
        assertThat(alert.startedAt()).isEqualTo(Instant.parse("2033-01-22T09:46:40Z"));
        assertThat(alert.severity()).isEqualTo(AlertSeverity.HIGH);
        assertThat(alert.service()).isEqualTo("backup-service");
        assertThat(alert.labels()).containsEntry("env", "prod").containsEntry("nightly", "true");
        var number = Bodies.opsgenie("o1", "Close", "1").replace("\"P2\"", "1");
        assertThat(one(OPSGENIE, number).severity()).isEqualTo(AlertSeverity.CRITICAL);
        var escalation = "{\"action\":\"Escalate\",\"alert\":{\"alertId\":\"o1\"}}";
        assertThat(one(OPSGENIE, escalation).phase()).isEqualTo(AlertPhase.UPDATED);
    }

    @ParameterizedTest
    @CsvSource({
        "Triggered,FIRING",
        "Warn,FIRING",
        "No Data,FIRING",
        "Recovered,RESOLVED",
        "Re-Triggered,UPDATED",
        "Re-Warn,UPDATED",
        "Renotify,UPDATED"
    })
    void whatDatadogTellsAgainUpdatesAndNeverBegins(String transition, AlertPhase phase) {
        assertThat(one(DATADOG, Bodies.datadog("d1", "agg1", transition, "1990000000000"))
                        .phase())
                .isEqualTo(phase);
    }

    @Test
    void datadogsUnsetVariablesAreNothing() {
        var alert = one(DATADOG, Bodies.datadog("d1", "AGGREG_KEY", "Triggered", "1990000000000"));
        assertThat(alert.externalId()).isEqualTo("77:env:prod,service:checkout");
        assertThat(alert.labels()).doesNotContainKey("host").containsEntry("team", "pay");
        assertThat(alert.title()).isEqualTo("Error rate of checkout");
        assertThat(alert.severity()).isEqualTo(AlertSeverity.CRITICAL);
        assertThat(alert.observedAt()).isEqualTo(Instant.parse("2033-01-22T09:46:40Z"));
    }

    @Test
    void aDatadogTitleAloneTellsWhatHappened() {
        var body = "{\"id\":\"1\",\"title\":\"[P2] [Recovered on {host:a}] Disk is full\",\"date\":\"x\"}";
        var alert = one(DATADOG, body);
        assertThat(alert.phase()).isEqualTo(AlertPhase.RESOLVED);
        assertThat(alert.externalId()).isEqualTo("title:Disk is full");
        assertThat(alert.severity()).isEqualTo(AlertSeverity.HIGH);
        assertThat(alert.observedAt()).isNull();
    }

    @Test
    void sentrysIssuesEventsAndMetricsAreRead() {
        var issue = one(SENTRY, Bodies.sentry("s1", "created"));
        assertThat(issue.externalId()).isEqualTo("s1");
        assertThat(issue.service()).isEqualTo("cart");
        assertThat(one(SENTRY, Bodies.sentry("s1", "resolved")).phase()).isEqualTo(AlertPhase.RESOLVED);
        assertThat(one(SENTRY, Bodies.sentry("s1", "assigned")).phase()).isEqualTo(AlertPhase.UPDATED);
        var event =
                """
                {"action":"triggered","data":{"event":{"event_id":"x","issue_url":"https://s.example.com/issues/42/",
                 "tags":[["environment","prod"],["browser",null]]},"triggered_rule":"Loud"}}""";
        assertThat(one(SENTRY, event).externalId()).isEqualTo("42");
        assertThat(one(SENTRY, event).environment()).isEqualTo("prod");
        var metric = one(SENTRY, Bodies.all().get(SENTRY).get(1));
        assertThat(metric.externalId()).isEqualTo("metric:9");
        assertThat(metric.severity()).isEqualTo(AlertSeverity.CRITICAL);
        var plugin = one(SENTRY, Bodies.all().get(SENTRY).get(2));
        assertThat(plugin.externalId()).isEqualTo("5");
        assertThat(plugin.environment()).isEqualTo("prod");
    }

    @Test
    void sentrysInstallationCallsMayHaveNoBody() {
        assertThat(one(SENTRY, "").phase()).isEqualTo(AlertPhase.TEST);
    }

    @Test
    void cloudEventsAreReadInAllThreeModes() {
        var structured = Bodies.cloudEvent("c1", "probe-1", "resolved", "2031-02-01T09:00:00Z");
        var alert = one(CLOUDEVENTS, structured);
        assertThat(alert.externalId()).isEqualTo("probe-1");
        assertThat(alert.phase()).isEqualTo(AlertPhase.RESOLVED);
        assertThat(alert.observedAt()).isEqualTo(Instant.parse("2031-02-01T09:00:00Z"));
        assertThat(alert.labels()).containsEntry("region", "eu");

        var headers = HookHeaders.of(Map.of(
                "ce-id", List.of("c1"),
                "ce-source", List.of("/probes/eu"),
                "ce-type", List.of("com.example.probe.recovered"),
                "ce-subject", List.of("probe-1"),
                "ce-time", List.of("2031-02-01T09:00:00Z")));
        var binary = AlertParsers.parse(CLOUDEVENTS, bytes("{\"title\":\"Probe fails\"}"), headers, FieldMapping.USUAL);
        assertThat(binary.alerts().get(0).externalId()).isEqualTo("probe-1");
        assertThat(binary.alerts().get(0).phase()).isEqualTo(AlertPhase.RESOLVED);
        assertThat(binary.contentKey()).isEqualTo(parse(CLOUDEVENTS, structured).contentKey());

        var batch = "[" + structured + "," + structured.replace("probe-1", "probe-2") + "]";
        assertThat(parse(CLOUDEVENTS, batch).alerts())
                .extracting(ObservedAlert::externalId)
                .containsExactly("probe-1", "probe-2");
    }

    @Test
    void aMappingFindsTheFieldsOfAnyBody() {
        var mapping = new FieldMapping(
                "/payload/issues",
                "/ref",
                "/policy",
                "/what",
                "/how_bad",
                "/is",
                "/entities/0",
                "/at/env",
                "/at/since",
                null,
                "/at/url",
                "/tags",
                List.of("ACTIVATED"),
                List.of("SEEN"),
                List.of("GONE"),
                Map.of("Showstopper ", AlertSeverity.CRITICAL, "major", AlertSeverity.WARNING));
        var body =
                """
                {"payload":{"issues":[
                 {"ref":17,"policy":"gold","what":"Slow","how_bad":"P1","is":"ACTIVATED","entities":["My App"],
                  "at":{"env":"prod","since":1772444887531,"url":"https://nr.example.com"},"tags":{"a":"b","c":{}}},
                 {"ref":18,"what":"Slower","is":"GONE","how_bad":"showSTOPPER"},
                 {"ref":19,"what":"Slow","how_bad":"Major"}, 5]}}""";
        var parsed = AlertParsers.parse(JSON, bytes(body), HookHeaders.of(Map.of()), mapping);
        assertThat(parsed.alerts())
                .extracting(ObservedAlert::severity)
                .as("words of the sender before the usual ones")
                .containsExactly(AlertSeverity.CRITICAL, AlertSeverity.CRITICAL, AlertSeverity.WARNING);
        var first = parsed.alerts().get(0);
        assertThat(first.externalId()).isEqualTo("17");
        assertThat(first.groupKey()).isEqualTo("gold");
        assertThat(first.severity()).isEqualTo(AlertSeverity.CRITICAL);
        assertThat(first.service()).isEqualTo("my-app");
        assertThat(first.startedAt()).isEqualTo(Instant.parse("2026-03-02T09:48:07.531Z"));
        assertThat(first.labels()).containsExactly(Map.entry("a", "b"));
        assertThat(parsed.alerts().get(1).phase()).isEqualTo(AlertPhase.RESOLVED);
    }

    @ParameterizedTest
    @CsvSource({
        "P0,CRITICAL",
        "0,CRITICAL",
        "SEV0,CRITICAL",
        "SEV-1,CRITICAL",
        "Blocker,CRITICAL",
        "urgent,CRITICAL",
        "sev 2,HIGH",
        "Sev_3,WARNING",
        "SEV4,INFO",
        "purple,UNKNOWN"
    })
    void wordsForHowLoudItIsAreThoseThatSendersUse(String word, AlertSeverity severity) {
        assertThat(AlertSeverity.of(word)).isEqualTo(severity);
    }

    @Test
    void standardWebhooksAreKnownByTheirId() {
        var headers = HookHeaders.of(Map.of("webhook-id", List.of("msg_1")));
        var first = AlertParsers.parse(
                STANDARD_WEBHOOKS, bytes(Bodies.standard("m1", "open")), headers, FieldMapping.USUAL);
        var again = AlertParsers.parse(
                STANDARD_WEBHOOKS, bytes(Bodies.standard("m1", "closed")), headers, FieldMapping.USUAL);
        assertThat(first.contentKey()).isEqualTo(again.contentKey());
        assertThat(first.alerts().get(0).externalId()).isEqualTo("m1");
        assertThat(again.alerts().get(0).phase()).isEqualTo(AlertPhase.RESOLVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "17", "\"alert\"", "[]", "{}", "[[[]]]", "{\"alerts\":{}}", "\ufeff{}"})
    void whatHasNoAlertInItIsUnreadable(String body) {
        for (var provider : AlertProvider.values()) {
            if (provider != SENTRY || !body.isEmpty()) {
                unreadable(provider, body);
            }
        }
    }

    @Test
    void textsAreMadeFitToBeKept() {
        var endless = "x".repeat(5_000);
        var alert = one(
                JSON,
                "{\"id\":\"" + endless + "\",\"title\":\"a\\u0000b\\ud800c\",\"service\":\"" + endless
                        + "\",\"url\":\"javascript:alert(1)\"}");
        assertThat(alert.externalId()).startsWith("sha256:");
        assertThat(alert.title()).isEqualTo("a bc");
        assertThat(alert.service()).hasSize(60);
        assertThat(alert.links()).isEmpty();
    }

    private static void unreadable(AlertProvider provider, String body) {
        assertThatThrownBy(() -> parse(provider, body)).isInstanceOf(UnreadableDeliveryException.class);
    }

    private static ObservedAlert one(AlertProvider provider, String body) {
        var alerts = parse(provider, body).alerts();
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static ParsedDelivery parse(AlertProvider provider, String body) {
        return AlertParsers.parse(provider, bytes(body), HookHeaders.of(Map.of()), FieldMapping.USUAL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
