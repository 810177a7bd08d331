package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.webhook.JsonText.instant;
import static dev.afterword.incidents.webhook.JsonText.label;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.webhook.JsonText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Datadog, whose bodies are templates that its customers write: the one that we propose, and the usual older one with
 * {@code alert} and {@code event} in it. A variable that is not set comes as nothing, as "null", or as its own name.
 */
final class DatadogParser implements AlertParser {

    private static final Pattern VARIABLE = Pattern.compile("\\$?[A-Z][A-Z0-9_]*");
    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\[([^\\]]{0,200})]");

    @Override
    public ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping) {
        var alert = body.path("alert");
        var title = JsonText.text(body.path("title"), body.path("event_title"));
        var id = set(body.path("id"), body.path("event").path("event_id"));
        if (title == null && id == null) {
            throw new UnreadableDeliveryException("There is neither a title nor an id in the body");
        }
        var words = new Title(title == null ? "" : title);
        var transition = set(body.path("transition"), alert.path("alert_transition"));
        if (transition == null) {
            transition = words.transition;
        }
        var draft = new ObservedAlert.Draft(identity(body, id, words), phase(transition));
        draft.groupKey =
                set(body.path("cycle"), body.path("aggreg"), body.path("event").path("aggreg_key"));
        draft.observedAt = instant(body.path("last_updated"), body.path("date"));
        draft.title = words.rest.isEmpty() ? title : words.rest;
        draft.severity = severity(body, words, transition);
        tags(JsonText.text(body.path("tags")), draft);
        scope(set(body.path("scope"), alert.path("alert_scope")), draft);
        var host = set(body.path("host"));
        if (host != null && !host.equals("HOSTNAME")) {
            draft.labels.put("host", host);
        }
        draft.service = label(draft.labels, "service", "app");
        draft.environment = label(draft.labels, "env", "environment");
        draft.links.add(JsonText.text(body.path("link"), body.path("event").path("event_url")));
        return ParsedDelivery.of(id == null ? null : JsonText.sha256(id + "|" + transition), draft.done());
    }

    private static String identity(JsonNode body, String id, Title words) {
        var aggregation = set(body.path("aggreg"), body.path("event").path("aggreg_key"));
        if (aggregation != null) {
            return aggregation;
        }
        var monitor = set(body.path("alert_id"), body.path("alert").path("alert_id"));
        if (monitor != null) {
            var scope = set(body.path("scope"), body.path("alert").path("alert_scope"));
            return scope == null ? monitor : monitor + ":" + scope;
        }
        return words.rest.isEmpty() ? id : "title:" + words.rest;
    }

    /** What is told again updates what is known, and begins nothing. */
    private static AlertPhase phase(String transition) {
        var word = transition == null ? "" : transition.toLowerCase(Locale.ROOT);
        if (word.startsWith("re-") || word.startsWith("renotify")) {
            return AlertPhase.UPDATED;
        }
        return word.startsWith("recovered") ? AlertPhase.RESOLVED : AlertPhase.FIRING;
    }

    private static AlertSeverity severity(JsonNode body, Title words, String transition) {
        var priority = AlertSeverity.of(set(body.path("priority")));
        if (priority == AlertSeverity.UNKNOWN) {
            priority = AlertSeverity.of(words.priority);
        }
        if (priority == AlertSeverity.UNKNOWN && transition != null && transition.equalsIgnoreCase("Warn")) {
            return AlertSeverity.WARNING;
        }
        return priority == AlertSeverity.UNKNOWN
                ? AlertSeverity.of(set(body.path("status"), body.path("alert").path("alert_type")))
                : priority;
    }

    private static void tags(String tags, ObservedAlert.Draft draft) {
        if (tags != null && !VARIABLE.matcher(tags).matches()) {
            for (var tag : tags.split(",")) {
                JsonText.tag(tag, draft.labels);
            }
        }
    }

    private static void scope(String scope, ObservedAlert.Draft draft) {
        if (scope != null) {
            for (var part : scope.split(",")) {
                JsonText.tag(part, draft.labels);
            }
        }
    }

    /** The first value that was set by the sender and is not a variable's name. */
    private static String set(JsonNode... nodes) {
        for (var node : nodes) {
            var text = JsonText.text(node);
            if (text != null && !isVariable(text)) {
                return text;
            }
        }
        return null;
    }

    private static boolean isVariable(String text) {
        return VARIABLE.matcher(text).matches()
                && !text.matches("P[1-5]")
                && !text.equals("OK")
                && !text.equals("ALERT");
    }

    /** A title such as {@code [P1] [Triggered on {host:a}] CPU is high}. */
    private static final class Title {

        private String priority;
        private String transition;
        private final String rest;

        Title(String title) {
            var left = title;
            for (Matcher word = BRACKETED.matcher(left); word.find(); word = BRACKETED.matcher(left)) {
                take(word.group(1).strip());
                left = left.substring(word.end());
            }
            rest = left.strip();
        }

        private void take(String word) {
            if (word.matches("P[1-5]")) {
                priority = word;
            } else if (transition == null && word.matches("(?i)(re-)?(triggered|recovered|warn|no data|renotify).*")) {
                transition = word;
            }
        }
    }
}
