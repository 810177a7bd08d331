package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.label;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.webhook.JsonText;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Groups of alerts as Alertmanager sends them, and Grafana after it. The state at the top is that of the group, which
 * may fire while single alerts are resolved, so only what stands at the alerts counts. An alert that is resolved without
 * an end, or with one in year 1, ended when it was said.
 */
final class AlertGroupParser implements AlertParser {

    @Override
    public ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping) {
        if (body.path("ruleId").isValueNode() && text(body.path("state")) != null) {
            return oldGrafana(body);
        }
        var alerts = new ArrayList<ObservedAlert>();
        for (var alert : body.path("alerts")) {
            if (alert.isObject()) {
                alerts.add(alert(alert, body));
            }
        }
        if (alerts.isEmpty()) {
            throw new UnreadableDeliveryException("There are no alerts in the body");
        }
        var heldBack = heldBack(body);
        return new ParsedDelivery(alerts.get(0).groupKey(), said(alerts, heldBack), alerts, heldBack);
    }

    /** What Alertmanager cuts off where its receiver has a max_alerts; old ones do not say. */
    private static Long heldBack(JsonNode body) {
        var count = text(body.path("truncatedAlerts"));
        return count != null && count.matches("[0-9]{1,9}") ? Long.valueOf(count) : null;
    }

    private static ObservedAlert alert(JsonNode alert, JsonNode group) {
        var labels = new TreeMap<String, String>();
        JsonText.labels(group.path("commonLabels"), labels);
        JsonText.labels(alert.path("labels"), labels);
        var draft = new ObservedAlert.Draft(fingerprint(alert, labels), phase(alert, group));
        draft.labels.putAll(labels);
        draft.groupKey = text(group.path("groupKey"));
        draft.startedAt = instant(alert.path("startsAt"));
        draft.observedAt = draft.phase == AlertPhase.RESOLVED ? instant(alert.path("endsAt")) : draft.startedAt;
        draft.title = text(
                alert.path("annotations").path("summary"),
                group.path("commonAnnotations").path("summary"),
                alert.path("labels").path("alertname"),
                group.path("commonLabels").path("alertname"),
                alert.path("annotations").path("description"),
                group.path("title"));
        draft.severity = AlertSeverity.of(label(labels, "severity", "priority", "level"));
        draft.service = label(labels, "service", "service_name", "app", "application", "job");
        draft.environment = label(labels, "environment", "env", "deploy", "stage");
        for (var link : new String[] {"generatorURL", "dashboardURL", "panelURL"}) {
            draft.links.add(text(alert.path(link)));
        }
        draft.links.add(text(alert.path("annotations").path("runbook_url")));
        return draft.done();
    }

    private static AlertPhase phase(JsonNode alert, JsonNode group) {
        var status = text(alert.path("status"), group.path("status"), group.path("state"));
        return status != null && (status.equalsIgnoreCase("resolved") || status.equalsIgnoreCase("ok"))
                ? AlertPhase.RESOLVED
                : AlertPhase.FIRING;
    }

    private static String fingerprint(JsonNode alert, TreeMap<String, String> labels) {
        var fingerprint = text(alert.path("fingerprint"));
        return fingerprint == null ? "labels:" + JsonText.sha256(labels.toString()) : fingerprint;
    }

    /** Two deliveries say the same if they say it, as loud, of the same episodes; without their beginnings nobody can tell. */
    private static String said(ArrayList<ObservedAlert> alerts, Long heldBack) {
        if (alerts.stream().anyMatch(alert -> alert.startedAt() == null)) {
            return null;
        }
        var episodes = alerts.stream()
                .map(alert -> alert.groupKey() + "|" + alert.externalId() + "|" + alert.startedAt() + "|"
                        + alert.phase() + "|" + alert.severity())
                .sorted()
                .collect(Collectors.joining("\n"));
        return JsonText.sha256(heldBack == null || heldBack == 0 ? episodes : episodes + "\nwithout " + heldBack);
    }

    /** One rule with its state, as Grafana sent it before version 9; it has no times. */
    private static ParsedDelivery oldGrafana(JsonNode body) {
        var state = text(body.path("state")).toLowerCase(Locale.ROOT);
        var phase =
                switch (state) {
                    case "ok" -> AlertPhase.RESOLVED;
                    case "alerting", "no_data" -> AlertPhase.FIRING;
                    default -> AlertPhase.NOTE;
                };
        var org = text(body.path("orgId"));
        var draft = new ObservedAlert.Draft((org == null ? "" : org) + ":" + text(body.path("ruleId")), phase);
        draft.title = text(body.path("ruleName"), body.path("title"));
        JsonText.labels(body.path("tags"), draft.labels);
        if (state.equals("no_data")) {
            draft.labels.put("alertname", "DatasourceNoData");
        }
        draft.severity = AlertSeverity.of(label(draft.labels, "severity", "priority"));
        draft.service = label(draft.labels, "service", "app", "job");
        draft.environment = label(draft.labels, "environment", "env");
        draft.links.add(text(body.path("ruleUrl")));
        return ParsedDelivery.of(null, draft.done());
    }
}
