package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.webhook.JsonText;

/** PagerDuty's V3 webhooks: events about its incidents, which are alerts to us. */
final class PagerDutyParser implements AlertParser {

    @Override
    public ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping) {
        var event = body.path("event");
        var type = text(event.path("event_type"));
        if (type == null) {
            throw new UnreadableDeliveryException("There is no event.event_type in the body");
        }
        var data = event.path("data");
        var incident = "incident".equals(text(data.path("type"))) ? data : data.path("incident");
        var id = text(incident.path("id"), data.path("id"), event.path("id"));
        var draft = new ObservedAlert.Draft(id == null ? type : id, phase(type));
        draft.startedAt = instant(incident.path("created_at"));
        draft.observedAt = instant(event.path("occurred_at"));
        draft.title = text(incident.path("title"), incident.path("summary"));
        draft.severity = severity(incident);
        draft.service = text(incident.path("service").path("summary"));
        draft.links.add(text(incident.path("html_url")));
        label(draft, "number", incident.path("number"));
        label(draft, "urgency", incident.path("urgency"));
        label(draft, "priority", incident.path("priority").path("summary"));
        label(draft, "incident_key", incident.path("incident_key"));
        label(draft, "resolve_reason", incident.path("resolve_reason").path("type"));
        label(
                draft,
                "merged_into",
                incident.path("resolve_reason").path("incident").path("id"));
        var eventId = text(event.path("id"));
        return ParsedDelivery.of(eventId == null ? null : JsonText.sha256(eventId), draft.done());
    }

    private static AlertPhase phase(String type) {
        return switch (type) {
            case "incident.triggered", "incident.reopened", "incident.unacknowledged" -> AlertPhase.FIRING;
            case "incident.acknowledged" -> AlertPhase.ACKNOWLEDGED;
            case "incident.resolved" -> AlertPhase.RESOLVED;
            case "incident.annotated", "incident.status_update_published" -> AlertPhase.NOTE;
            case "pagey.ping" -> AlertPhase.TEST;
            default -> type.startsWith("incident.") ? AlertPhase.UPDATED : AlertPhase.NOTE;
        };
    }

    /** The priority where one is set; otherwise the urgency, of which there are two. */
    private static AlertSeverity severity(JsonNode incident) {
        var priority = AlertSeverity.of(text(
                incident.path("priority").path("summary"),
                incident.path("priority").path("name")));
        if (priority != AlertSeverity.UNKNOWN) {
            return priority;
        }
        return AlertSeverity.of(text(incident.path("urgency")));
    }

    private static void label(ObservedAlert.Draft draft, String name, JsonNode value) {
        var text = text(value);
        if (text != null) {
            draft.labels.put(name, text);
        }
    }
}
