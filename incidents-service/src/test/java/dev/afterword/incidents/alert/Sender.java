package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.Bodies;
import java.time.Instant;

/** A sender: the body of a new alert, and the one that says it is over. */
enum Sender {
    ALERTMANAGER,
    GRAFANA,
    PAGERDUTY,
    OPSGENIE,
    DATADOG,
    SENTRY,
    CLOUDEVENTS,
    STANDARD_WEBHOOKS,
    JSON;

    private final Instant now = Instant.now();

    String fires(String alert) {
        return said(alert, true);
    }

    String recovers(String alert) {
        return said(alert, false);
    }

    /** That it is over, and as little else as such a body can have. */
    String recoversInFewWords(String alert) {
        var began = now.minusSeconds(60);
        var at = now.minusSeconds(30);
        var millis = at.toEpochMilli();
        return switch (this) {
            case ALERTMANAGER, GRAFANA ->
                "{\"alerts\":[{\"status\":\"resolved\",\"fingerprint\":\"%s\",\"startsAt\":\"%s\"}]}"
                        .formatted(alert, began);
            case PAGERDUTY ->
                """
                {"event":{"id":"%1$sover","event_type":"incident.resolved","occurred_at":"%2$s",
                 "data":{"id":"%1$s","type":"incident"}}}"""
                        .formatted(alert, at);
            case OPSGENIE ->
                "{\"action\":\"Close\",\"alert\":{\"alertId\":\"%s\",\"updatedAt\":%d000000}}".formatted(alert, millis);
            case DATADOG ->
                "{\"id\":\"%1$sover\",\"aggreg\":\"%1$s\",\"transition\":\"Recovered\",\"last_updated\":\"%2$d\"}"
                        .formatted(alert, millis);
            case SENTRY -> "{\"action\":\"resolved\",\"data\":{\"issue\":{\"id\":\"%s\"}}}".formatted(alert);
            case CLOUDEVENTS ->
                """
                {"specversion":"1.0","id":"%1$sover","source":"/probes/eu","type":"com.example.probe.resolved",
                 "time":"%2$s","subject":"%1$s"}"""
                        .formatted(alert, at);
            case STANDARD_WEBHOOKS ->
                "{\"type\":\"monitor.alert\",\"timestamp\":\"%2$s\",\"data\":{\"id\":\"%1$s\",\"state\":\"resolved\"}}"
                        .formatted(alert, at);
            case JSON -> "{\"id\":\"%s\",\"status\":\"resolved\",\"timestamp\":%d}".formatted(alert, millis);
        };
    }

    private String said(String alert, boolean fires) {
        var at = fires ? now.minusSeconds(60) : now.minusSeconds(30);
        var millis = String.valueOf(at.toEpochMilli());
        var phase = fires ? "firing" : "resolved";
        return switch (this) {
            case ALERTMANAGER ->
                Bodies.alertmanager(alert, phase, now.minusSeconds(60).toString(), at.toString());
            case GRAFANA -> Bodies.grafana(alert, phase, now.minusSeconds(60).toString());
            case PAGERDUTY ->
                Bodies.pagerduty(
                        alert + phase, alert, fires ? "incident.triggered" : "incident.resolved", at.toString());
            case OPSGENIE -> Bodies.opsgenie(alert, fires ? "Create" : "Close", millis + "000000");
            case DATADOG -> Bodies.datadog(alert + phase, alert, fires ? "Triggered" : "Recovered", millis);
            case SENTRY ->
                Bodies.sentry(alert, fires ? "created" : "resolved").replace("2031-02-01T09:00:00.5Z", at.toString());
            case CLOUDEVENTS -> Bodies.cloudEvent(alert + phase, alert, phase, at.toString());
            case STANDARD_WEBHOOKS -> Bodies.standard(alert, phase).replace("2031-02-01T09:00:00Z", at.toString());
            case JSON -> Bodies.json(alert, phase).replace("}", ",\"timestamp\":" + millis + "}");
        };
    }
}
