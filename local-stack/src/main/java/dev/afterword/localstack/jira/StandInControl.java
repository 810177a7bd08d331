package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What no real Jira has: {@code /stand-in/...} orders faults, webhooks, redeliveries and a person's work. */
final class StandInControl {
    static final String PREFIX = "/stand-in/";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final IssueStore store;
    private final IssueJson json;
    private final JiraWork work;
    private final JiraFaults faults;
    private final WebhookDeliveries deliveries;

    StandInControl(IssueStore store, IssueJson json, JiraWork work, JiraFaults faults, WebhookDeliveries deliveries) {
        this.store = store;
        this.json = json;
        this.work = work;
        this.faults = faults;
        this.deliveries = deliveries;
    }

    JiraAnswer answer(JiraCall call) {
        List<String> path = call.segmentsAfter(PREFIX);
        String first = path.isEmpty() ? "" : path.get(0);
        switch (first) {
            case "health":
                return JiraAnswer.of(200, NODES.objectNode().put("status", "UP"));
            case "faults":
                return "DELETE".equals(call.method()) ? clearFaults() : order(call.json());
            case "webhooks":
                return webhooks(call, path);
            case "deliveries":
                return path.size() > 2 ? redeliver(path.get(1), call.json()) : JiraAnswer.of(200, listDeliveries());
            case "delivery-mode":
                return deliveryMode(call.json());
            case "issues":
                return path.size() > 2 ? transition(call, path.get(1)) : JiraAnswer.of(200, listIssues());
            case "reset":
                store.clear();
                faults.clear();
                deliveries.clear();
                return JiraAnswer.empty(204);
            default:
                throw JiraRefusal.of(404, "The stand-in has no control '" + first + "'.");
        }
    }

    private JiraAnswer clearFaults() {
        faults.clear();
        return JiraAnswer.empty(204);
    }

    private JiraAnswer order(JsonNode wish) {
        if (wish.has("searchLagMillis")) {
            faults.searchLag(Duration.ofMillis(wish.path("searchLagMillis").asLong()));
        }
        if (wish.has("kind")) {
            faults.order(new JiraFaults.Fault(
                    JiraFaults.Kind.valueOf(wish.path("kind").asText()),
                    wish.path("times").asInt(1),
                    wish.path("method").asText(null),
                    wish.path("path").asText(null),
                    wish.path("reason").asText(null),
                    wish.hasNonNull("retryAfter") ? wish.path("retryAfter").asLong() : null));
        }
        return JiraAnswer.empty(204);
    }

    private JiraAnswer webhooks(JiraCall call, List<String> path) {
        if ("DELETE".equals(call.method()) && path.size() > 1) {
            return JiraAnswer.empty(store.unregister(path.get(1)) ? 204 : 404);
        }
        if ("POST".equals(call.method())) {
            return JiraAnswer.of(201, register(store, call.json()));
        }
        ArrayNode list = NODES.arrayNode();
        store.webhooks().forEach(w -> list.add(webhook(w)));
        return JiraAnswer.of(200, list);
    }

    static ObjectNode register(IssueStore store, JsonNode wish) {
        String url = wish.path("url").asText("");
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw JiraRefusal.field("url", "The URL of a webhook must begin with http:// or https://.");
        }
        List<String> events = new ArrayList<>();
        wish.path("events").forEach(event -> events.add(event.asText()));
        return webhook(store.register(
                wish.path("name").asText("Afterword"), url, wish.path("secret").asText(null), events));
    }

    /** A registered webhook; the secret can never be read back. */
    static ObjectNode webhook(IssueStore.Webhook webhook) {
        ObjectNode json = NODES.objectNode();
        json.put("id", webhook.id()).put("name", webhook.name()).put("url", webhook.url());
        json.put("enabled", true).put("isSigned", webhook.secret() != null);
        webhook.events().forEach(json.putArray("events")::add);
        return json;
    }

    private JiraAnswer redeliver(String id, JsonNode wish) {
        WebhookDelivery again =
                deliveries.redeliver(id, wish.path("sameIdentifier").asBoolean(true));
        return JiraAnswer.of(
                202, NODES.objectNode().put("identifier", again.identifier().toString()));
    }

    private ArrayNode listDeliveries() {
        ArrayNode list = NODES.arrayNode();
        for (WebhookDelivery delivery : deliveries.deliveries()) {
            ObjectNode entry = list.addObject();
            entry.put("id", delivery.id()).put("event", delivery.event());
            entry.put("identifier", delivery.identifier().toString());
            delivery.answers().forEach(entry.putArray("answers")::add);
        }
        return list;
    }

    private JiraAnswer deliveryMode(JsonNode wish) {
        if (wish.has("copies")) {
            deliveries.copies(wish.path("copies").asInt());
        }
        if (wish.path("hold").asBoolean()) {
            deliveries.hold();
        }
        int released = wish.has("release")
                ? deliveries.release("newest-first".equals(wish.path("release").asText()))
                : 0;
        return JiraAnswer.of(200, NODES.objectNode().put("released", released));
    }

    private ArrayNode listIssues() {
        ArrayNode list = NODES.arrayNode();
        store.all(issue -> true).forEach(issue -> list.add(json.rest(issue, List.of())));
        return list;
    }

    private JiraAnswer transition(JiraCall call, String key) {
        JsonNode wish = call.json();
        JiraStatus to = JiraStatus.byTitle(wish.path("to").asText())
                .orElseThrow(() ->
                        JiraRefusal.of(400, "No status '" + wish.path("to").asText() + "'."));
        JiraResolution resolution =
                JiraResolution.find(wish.path("resolution").asText()).orElse(null);
        work.transition(JiraAccount.PERSON, store.get(key), to, resolution);
        return JiraAnswer.empty(204);
    }
}
