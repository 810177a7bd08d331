package dev.afterword.incidents.alert.parse;

import java.util.List;
import java.util.Map;

/** A plausible body of every provider, made up for these tests. */
public final class Bodies {

    private Bodies() {}

    public static String alertmanager(String fingerprint, String status, String startsAt, String endsAt) {
        return """
                {"version":"4","groupKey":"{}:{alertname=\\"Latency\\"}","status":"%2$s","receiver":"afterword",
                 "groupLabels":{"alertname":"Latency"},"commonLabels":{"alertname":"Latency","service":"checkout"},
                 "commonAnnotations":{"summary":"Checkout is slow"},"externalURL":"http://am.example.com",
                 "alerts":[{"status":"%2$s","labels":{"alertname":"Latency","severity":"critical","env":"prod"},
                   "annotations":{"summary":"Checkout is slow","runbook_url":"https://wiki.example.com/slow"},
                   "startsAt":"%3$s","endsAt":"%4$s","generatorURL":"http://prom.example.com/g","fingerprint":"%1$s"}]}
                """
                .formatted(fingerprint, status, startsAt, endsAt);
    }

    public static String grafana(String fingerprint, String status, String startsAt) {
        return """
                {"version":"1","orgId":1,"title":"[FIRING:1] Queue","state":"alerting","status":"firing","groupKey":"q",
                 "alerts":[{"status":"%2$s","labels":{"alertname":"Queue is long","service":"queue"},"annotations":{},
                   "startsAt":"%3$s","endsAt":"0001-01-01T00:00:00Z","fingerprint":"%1$s","dashboardURL":"",
                   "panelURL":"https://grafana.example.com/p/1","values":null,"silenceURL":"https://x.example.com"}]}
                """
                .formatted(fingerprint, status, startsAt);
    }

    public static String pagerduty(String eventId, String incident, String type, String occurredAt) {
        return """
                {"event":{"id":"%s","event_type":"%s","resource_type":"incident","occurred_at":"%s","agent":null,
                 "client":null,"data":{"id":"%s","type":"incident","html_url":"https://pd.example.com/i","number":7,
                 "status":"triggered","incident_key":null,"created_at":"2031-02-01T09:00:00Z","title":"Disk is full",
                 "service":{"id":"S1","summary":"Order Store"},"priority":null,"urgency":"high","resolve_reason":null}}}
                """
                .formatted(eventId, type, occurredAt, incident);
    }

    public static String opsgenie(String id, String action, String updatedAtNanos) {
        return """
                {"action":"%2$s","alert":{"alertId":"%1$s","message":"Backups fail","tags":["env:prod","nightly"],
                 "priority":"P2","entity":"Backup Service","createdAt":1990000000000,"updatedAt":%3$s},
                 "integrationName":"afterword","source":{"name":"","type":"web"}}
                """
                .formatted(id, action, updatedAtNanos);
    }

    public static String datadog(String id, String aggregation, String transition, String millis) {
        return """
                {"v":1,"id":"%s","alert_id":"77","cycle":"c-1","aggreg":"%s","transition":"%s","type":"query_alert",
                 "title":"[P1] [Triggered] Error rate of checkout","scope":"env:prod,service:checkout","priority":"P1",
                 "status":"null","date":"%4$s","last_updated":"%4$s","link":"https://dd.example.com/e","tags":"team:pay",
                 "org_id":"ORG_ID","host":"HOSTNAME"}
                """
                .formatted(id, aggregation, transition, millis);
    }

    public static String sentry(String issue, String action) {
        return """
                {"action":"%s","data":{"issue":{"id":"%s","title":"NullPointerException in Cart","level":"error",
                 "lastSeen":"2031-02-01T09:00:00.5Z","project":{"slug":"cart","id":"1"},"permalink":null}},
                 "installation":{"uuid":"u"},"actor":{"type":"application","id":"sentry"}}
                """
                .formatted(action, issue);
    }

    public static String cloudEvent(String id, String alert, String status, String time) {
        return """
                {"specversion":"1.0","id":"%s","source":"/probes/eu","type":"com.example.probe.failed","time":"%s",
                 "subject":"%s","data":{"title":"Probe fails","status":"%s","severity":"critical","service":"edge",
                 "labels":{"region":"eu"}}}
                """
                .formatted(id, time, alert, status);
    }

    public static String standard(String alert, String status) {
        return """
                {"type":"monitor.alert","timestamp":"2031-02-01T09:00:00Z",
                 "data":{"id":"%s","title":"Monitor is red","state":"%s","priority":"P2"}}
                """
                .formatted(alert, status);
    }

    public static String json(String alert, String status) {
        return """
                {"id":"%s","title":"Battery is low","status":"%s","severity":"warning","service":"shed"}
                """
                .formatted(alert, status);
    }

    /** One of each. */
    static Map<AlertProvider, List<String>> all() {
        return Map.of(
                AlertProvider.ALERTMANAGER,
                List.of(
                        alertmanager("f1", "firing", "2031-02-01T09:00:00.123456789Z", "0001-01-01T00:00:00Z"),
                        alertmanager("f1", "resolved", "2031-02-01T09:00:00Z", "2031-02-01T09:30:00Z")),
                AlertProvider.GRAFANA,
                List.of(
                        grafana("g1", "firing", "2031-02-01T09:00:00Z"),
                        """
                        {"ruleId":4,"orgId":2,"ruleName":"Old rule","state":"no_data","tags":{"service":"a"},
                         "evalMatches":[],"ruleUrl":"https://grafana.example.com/d/1"}"""),
                AlertProvider.PAGERDUTY,
                List.of(pagerduty("e1", "P1", "incident.triggered", "2031-02-01T09:00:01Z")),
                AlertProvider.OPSGENIE,
                List.of(opsgenie("o1", "Create", "1990000000000000001")),
                AlertProvider.DATADOG,
                List.of(datadog("d1", "agg1", "Triggered", "1990000000000")),
                AlertProvider.SENTRY,
                List.of(
                        sentry("s1", "created"),
                        """
                        {"action":"critical","data":{"metric_alert":{"id":"9","date_detected":"2031-02-01T09:00:00Z",
                         "alert_rule":{"name":"p95"},"projects":["cart"]},"web_url":"https://sentry.example.com"}}""",
                        """
                        {"id":"5","project":"cart","culprit":"a","event":{"event_id":"x","tags":[["environment","prod"]],
                         "timestamp":1990000000.5,"title":"Boom","level":"fatal"}}"""),
                AlertProvider.CLOUDEVENTS,
                List.of(cloudEvent("c1", "probe-1", "firing", "2031-02-01T09:00:00Z")),
                AlertProvider.STANDARD_WEBHOOKS,
                List.of(standard("m1", "open")),
                AlertProvider.JSON,
                List.of(json("j1", "firing")));
    }
}
