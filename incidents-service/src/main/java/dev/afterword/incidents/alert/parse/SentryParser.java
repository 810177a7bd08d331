package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.label;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.webhook.JsonText;
import java.util.List;
import java.util.Map;

/**
 * Sentry's integration platform, and its old webhook plugin. What an event is about stands in a header; where that is
 * missing the body shows it. Several events of one issue are one alert.
 */
final class SentryParser implements AlertParser {

    static final String RESOURCE_HEADER = "sentry-hook-resource";

    private static final Map<String, AlertPhase> PHASES = Map.of(
            "event_alert.triggered", AlertPhase.FIRING,
            "issue.created", AlertPhase.FIRING,
            "issue.unresolved", AlertPhase.FIRING,
            "error.created", AlertPhase.FIRING,
            "metric_alert.critical", AlertPhase.FIRING,
            "metric_alert.warning", AlertPhase.FIRING,
            "metric_alert.resolved", AlertPhase.RESOLVED,
            "issue.resolved", AlertPhase.RESOLVED,
            "issue.archived", AlertPhase.RESOLVED,
            "issue.ignored", AlertPhase.RESOLVED);

    @Override
    public ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping) {
        var resource = headers.only(RESOURCE_HEADER).orElseGet(() -> resource(body));
        if (resource.startsWith("installation") || body.isMissingNode()) {
            return ParsedDelivery.of(null, new ObservedAlert.Draft("installation", AlertPhase.TEST).done());
        }
        if (resource.isEmpty()) {
            throw new UnreadableDeliveryException("There is no issue, event, error or metric_alert in the body");
        }
        if (resource.equals("plugin")) {
            return plugin(body);
        }
        var data = body.path("data");
        var action = text(body.path("action"));
        var phase = PHASES.getOrDefault(resource + "." + action, AlertPhase.UPDATED);
        return resource.equals("metric_alert") ? metric(data, action, phase) : issue(data, resource, action, phase);
    }

    private static String resource(JsonNode body) {
        var data = body.path("data");
        for (var resource : List.of("issue", "metric_alert", "error")) {
            if (data.path(resource).isObject()) {
                return resource;
            }
        }
        if (data.path("event").isObject()) {
            return "event_alert";
        }
        if (body.path("installation").isObject() && data.path("installation").isObject()) {
            return "installation";
        }
        return body.path("event").isObject() && text(body.path("project"), body.path("id")) != null ? "plugin" : "";
    }

    private static ParsedDelivery issue(JsonNode data, String resource, String action, AlertPhase phase) {
        var issue = data.path("issue");
        var event = data.path("event").isObject() ? data.path("event") : data.path("error");
        var id = text(issue.path("id"), event.path("issue_id"), event.path("groupID"));
        if (id == null) {
            id = lastSegment(text(event.path("issue_url")));
        }
        if (id == null) {
            throw new UnreadableDeliveryException("There is no issue in the body");
        }
        var draft = new ObservedAlert.Draft(id, phase);
        tags(event.path("tags"), draft);
        tags(issue.path("tags"), draft);
        // Of an issue only its last event is dated, which is no time of what a person does with it later.
        draft.observedAt = phase == AlertPhase.FIRING && !"unresolved".equals(action)
                ? instant(event.path("datetime"), event.path("timestamp"), issue.path("lastSeen"))
                : null;
        draft.title = text(issue.path("title"), event.path("title"), event.path("message"), issue.path("culprit"));
        draft.severity = AlertSeverity.of(text(issue.path("level"), event.path("level")));
        draft.service = text(issue.path("project").path("slug"), event.path("project_slug"), event.path("project"));
        draft.environment = environment(event, draft);
        rule(data, draft);
        draft.links.add(text(issue.path("permalink"), issue.path("web_url"), event.path("web_url")));
        var eventId = text(event.path("event_id"));
        return ParsedDelivery.of(
                eventId == null ? null : JsonText.sha256(resource + "|" + id + "|" + eventId), draft.done());
    }

    private static String environment(JsonNode event, ObservedAlert.Draft draft) {
        var environment = text(event.path("environment"));
        return environment == null ? label(draft.labels, "environment") : environment;
    }

    private static void rule(JsonNode data, ObservedAlert.Draft draft) {
        var rule = text(data.path("triggered_rule"), data.path("issue_alert").path("title"));
        if (rule != null) {
            draft.labels.put("triggered_rule", rule);
        }
    }

    private static ParsedDelivery metric(JsonNode data, String action, AlertPhase phase) {
        var metric = data.path("metric_alert");
        var id = text(metric.path("id"), metric.path("alert_rule").path("id"));
        if (id == null) {
            throw new UnreadableDeliveryException("There is no metric_alert.id in the body");
        }
        var draft = new ObservedAlert.Draft("metric:" + id, phase);
        draft.startedAt = instant(metric.path("date_started"), metric.path("date_detected"));
        draft.observedAt = phase == AlertPhase.RESOLVED
                ? instant(metric.path("date_closed"))
                : instant(metric.path("date_detected"), metric.path("date_started"));
        draft.title = text(
                data.path("description_title"),
                metric.path("title"),
                metric.path("alert_rule").path("name"));
        draft.severity = AlertSeverity.of(action);
        draft.service = text(metric.path("projects").path(0));
        draft.environment = text(metric.path("alert_rule").path("environment"));
        draft.links.add(text(data.path("web_url")));
        return ParsedDelivery.of(null, draft.done());
    }

    private static ParsedDelivery plugin(JsonNode body) {
        var event = body.path("event");
        var id = text(body.path("id"), event.path("issue_id"), event.path("event_id"));
        if (id == null) {
            throw new UnreadableDeliveryException("There is no id in the body");
        }
        var draft = new ObservedAlert.Draft(id, AlertPhase.FIRING);
        tags(event.path("tags"), draft);
        draft.observedAt = instant(event.path("timestamp"), event.path("received"));
        draft.title = text(event.path("title"), body.path("message"), body.path("culprit"));
        draft.severity = AlertSeverity.of(text(body.path("level"), event.path("level")));
        draft.service = text(body.path("project_slug"), body.path("project"));
        draft.environment = environment(event, draft);
        draft.links.add(text(body.path("url")));
        var eventId = text(event.path("event_id"));
        return ParsedDelivery.of(
                eventId == null ? null : JsonText.sha256("plugin|" + id + "|" + eventId), draft.done());
    }

    /** Pairs of a name and a value, or objects with both. */
    private static void tags(JsonNode tags, ObservedAlert.Draft draft) {
        for (var tag : tags) {
            var name = text(tag.path(0), tag.path("key"));
            var value = text(tag.path(1), tag.path("value"));
            if (name != null && value != null) {
                draft.labels.put(name, value);
            }
        }
    }

    private static String lastSegment(String url) {
        if (url == null) {
            return null;
        }
        var path = url.replaceAll("/+$", "");
        var segment = path.substring(path.lastIndexOf('/') + 1);
        return segment.isEmpty() ? null : segment;
    }
}
