package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.label;
import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.webhook.JsonText;

/**
 * Opsgenie, and Jira Service Management Operations after it. The id of the alert is in every body, its alias is not; the
 * alias groups, the id identifies.
 */
final class OpsgenieParser implements AlertParser {

    @Override
    public ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping) {
        var alert = body.path("alert");
        var action = text(body.path("action"));
        var id = text(alert.path("alertId"), alert.path("alias"));
        if (action == null || id == null) {
            throw new UnreadableDeliveryException("There is no action or no alert.alertId in the body");
        }
        var draft = new ObservedAlert.Draft(id, phase(action));
        draft.groupKey = text(alert.path("alias"));
        draft.startedAt = instant(alert.path("createdAt"));
        draft.observedAt = instant(alert.path("updatedAt"), alert.path("createdAt"));
        draft.title = text(alert.path("message"));
        draft.severity = AlertSeverity.of(text(alert.path("priority")));
        JsonText.labels(alert.path("details"), draft.labels);
        for (var tag : alert.path("tags")) {
            var text = text(tag);
            if (text != null) {
                JsonText.tag(text, draft.labels);
            }
        }
        draft.service = label(draft.labels, "service", "app");
        if (draft.service == null) {
            draft.service = text(alert.path("entity"));
        }
        draft.environment = label(draft.labels, "environment", "env");
        var updated = text(alert.path("updatedAt"));
        return ParsedDelivery.of(
                updated == null ? null : JsonText.sha256(id + "|" + action + "|" + updated), draft.done());
    }

    private static AlertPhase phase(String action) {
        return switch (action) {
            case "Create", "UnAcknowledge" -> AlertPhase.FIRING;
            case "Acknowledge" -> AlertPhase.ACKNOWLEDGED;
            case "Close", "Delete" -> AlertPhase.RESOLVED;
            case "AddNote" -> AlertPhase.NOTE;
            default -> AlertPhase.UPDATED;
        };
    }
}
