package dev.afterword.incidents.alert.parse;

import static dev.afterword.incidents.webhook.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.hookkit.signature.StandardWebhooks;
import dev.afterword.incidents.webhook.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Bodies of any form, found by mapping or by the usual names: CloudEvents in structured, binary and batch mode, Standard
 * Webhooks, and plain JSON.
 */
final class MappedParser implements AlertParser {

    private static final List<String> ATTRIBUTES = List.of("id", "source", "type", "subject", "time");

    @Override
    public ParsedDelivery parse(JsonNode body, HookHeaders headers, FieldMapping mapping) {
        var envelopes = new ArrayList<JsonNode>();
        if (body.isArray()) {
            body.forEach(envelopes::add);
        } else if (headers.only("ce-id").isPresent()) {
            envelopes.add(binary(body, headers));
        } else {
            envelopes.add(body);
        }
        var alerts = new ArrayList<ObservedAlert>();
        for (var envelope : envelopes) {
            for (var item : items(envelope, mapping)) {
                read(item, envelope, mapping, alerts);
            }
        }
        if (alerts.isEmpty()) {
            throw new UnreadableDeliveryException("There is neither an id nor a title in the body");
        }
        return new ParsedDelivery(alerts.get(0).groupKey(), contentKey(body, envelopes, headers), alerts);
    }

    /** The structured form of an event whose attributes are headers. */
    private static JsonNode binary(JsonNode data, HookHeaders headers) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        for (var attribute : ATTRIBUTES) {
            headers.only("ce-" + attribute).ifPresent(value -> envelope.put(attribute, value));
        }
        return envelope.set("data", data);
    }

    private static Iterable<JsonNode> items(JsonNode envelope, FieldMapping mapping) {
        return mapping.items() == null ? List.of(envelope) : envelope.at(mapping.items());
    }

    private static void read(JsonNode item, JsonNode envelope, FieldMapping mapping, List<ObservedAlert> alerts) {
        if (!item.isObject()) {
            return;
        }
        var fields = new Fields(item);
        var title = fields.text(mapping.title(), "title", "summary", "message", "name", "description");
        var id = fields.text(mapping.externalId(), "fingerprint", "alertId", "alert_id", "externalId", "dedupKey");
        if (id == null) {
            id = text(envelope.path("subject"));
        }
        if (id == null
                && envelope.path("specversion").isMissingNode()
                && envelope.path("source").isMissingNode()) {
            id = text(item.path("id"), item.path("data").path("id"));
        }
        if (title == null && id == null) {
            return;
        }
        var type = text(envelope.path("type"));
        var draft = new ObservedAlert.Draft(id == null ? "title:" + title : id, phase(fields, type, mapping));
        draft.title = title;
        draft.otherwise = type;
        draft.groupKey = fields.text(mapping.group(), "group", "groupKey", "group_key");
        draft.startedAt = fields.instant(mapping.startedAt(), "startsAt", "startedAt", "started_at", "createdAt");
        draft.observedAt = fields.instant(
                mapping.observedAt(), "observedAt", "updatedAt", "updated_at", "time", "timestamp", "date");
        draft.severity = mapping.loudness(fields.text(mapping.severity(), "severity", "priority", "level"));
        draft.service = fields.text(mapping.service(), "service", "service_name", "app", "component");
        draft.environment = fields.text(mapping.environment(), "environment", "env");
        draft.links.add(fields.text(mapping.link(), "url", "link", "href"));
        draft.labels.putAll(fields.labels(mapping.labels()));
        alerts.add(draft.done());
    }

    /** The status where there is one; otherwise the last word of the event's type; otherwise it fires. */
    private static AlertPhase phase(Fields fields, String type, FieldMapping mapping) {
        var said = mapping.phase(fields.text(mapping.status(), "status", "state"));
        if (said != null) {
            return said;
        }
        if (type == null) {
            return AlertPhase.FIRING;
        }
        for (var word : type.toLowerCase(Locale.ROOT).split("[._/-]")) {
            var phase = mapping.phase(word);
            if (phase != null) {
                return phase;
            }
            if (word.equals("ping") || word.equals("test")) {
                return AlertPhase.TEST;
            }
        }
        return AlertPhase.FIRING;
    }

    /** Only a CloudEvent promises that its source and its id are never used for another event. */
    private static String contentKey(JsonNode body, List<JsonNode> envelopes, HookHeaders headers) {
        var webhookId = headers.only(StandardWebhooks.ID_HEADER);
        if (webhookId.isPresent()) {
            return JsonText.sha256("webhook|" + webhookId.get());
        }
        var said = new StringBuilder();
        for (var envelope : envelopes) {
            var source = text(envelope.path("source"));
            var id = text(envelope.path("id"));
            if (source == null || id == null || !isCloudEvent(envelope, headers)) {
                return null;
            }
            said.append(source).append('|').append(id).append('\n');
        }
        return JsonText.sha256(body.isArray() ? "batch|" + said : "event|" + said);
    }

    private static boolean isCloudEvent(JsonNode envelope, HookHeaders headers) {
        return text(envelope.path("type")) != null
                && (headers.only("ce-id").isPresent() || text(envelope.path("specversion")) != null);
    }

    /** The fields of one alert: by pointer, or by name in the body itself and in what it calls its data. */
    private record Fields(JsonNode item) {

        String text(String pointer, String... names) {
            return pointer == null ? JsonText.text(candidates(names)) : JsonText.text(item.at(pointer));
        }

        Instant instant(String pointer, String... names) {
            return pointer == null ? JsonText.instant(candidates(names)) : JsonText.instant(item.at(pointer));
        }

        TreeMap<String, String> labels(String pointer) {
            var labels = new TreeMap<String, String>();
            if (pointer != null) {
                JsonText.labels(item.at(pointer), labels);
                return labels;
            }
            for (var object : candidates("labels", "tags")) {
                JsonText.labels(object, labels);
            }
            return labels;
        }

        private JsonNode[] candidates(String... names) {
            var found = new ArrayList<JsonNode>();
            for (var name : names) {
                found.add(item.path("data").path(name));
                found.add(item.path(name));
            }
            return found.toArray(JsonNode[]::new);
        }
    }
}
