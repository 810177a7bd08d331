package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What can be done to issues, by whom, and the webhook event that follows each. */
final class JiraWork {
    private final IssueStore store;
    private final IssueJson json;
    private final WebhookDeliveries webhooks;

    JiraWork(IssueStore store, IssueJson json, WebhookDeliveries webhooks) {
        this.store = store;
        this.json = json;
        this.webhooks = webhooks;
    }

    JiraIssue create(JiraAccount actor, JsonNode fields, JsonNode properties) {
        NewIssueRules.check(fields, properties, store.projectKey());
        JiraIssue issue = store.create(actor, created -> {
            created.issueType = NewIssueRules.issueType(fields.path("issuetype"));
            created.summary = fields.path("summary").asText();
            created.description = fields.hasNonNull("description") ? fields.get("description") : null;
            fields.path("labels").forEach(label -> created.labels.add(label.asText()));
            properties.forEach(p -> created.properties.put(p.path("key").asText(), p.path("value")));
        });
        ArrayNode items = items();
        items.add(item("Status", "status", null, null, issue.status.id(), issue.status.title()));
        publish("jira:issue_created", "issue_created", actor, issue, items);
        return issue;
    }

    void edit(JiraAccount actor, JiraIssue issue, JsonNode fields) {
        if (fields.has("description")) {
            AdfRules.check("description", fields.get("description"));
        }
        ArrayNode items = items();
        String before = issue.summary;
        List<String> labels = new ArrayList<>();
        fields.path("labels").forEach(label -> labels.add(label.asText()));
        store.change(issue, edited -> {
            edited.summary = fields.path("summary").asText(edited.summary);
            edited.description = fields.has("description") ? fields.get("description") : edited.description;
            edited.labels = fields.has("labels") ? labels : edited.labels;
        });
        if (!Objects.equals(before, issue.summary)) {
            items.add(item("summary", "summary", null, before, null, issue.summary));
        }
        publish("jira:issue_updated", "issue_generic", actor, issue, items);
    }

    void transition(JiraAccount actor, JiraIssue issue, JiraStatus to, JiraResolution resolution) {
        JiraStatus from = issue.status;
        JiraResolution had = issue.resolution;
        JiraResolution has = resolutionAfter(to, resolution);
        if (from == to && had == has) {
            return;
        }
        store.change(issue, moved -> {
            moved.status = to;
            moved.resolution = has;
        });
        ArrayNode items = items();
        if (had != has) {
            items.add(item(
                    "resolution",
                    "resolution",
                    had == null ? null : had.id(),
                    had == null ? null : had.title(),
                    has == null ? null : has.id(),
                    has == null ? null : has.title()));
        }
        if (from != to) {
            items.add(item("status", "status", from.id(), from.title(), to.id(), to.title()));
        }
        publish("jira:issue_updated", "issue_generic", actor, issue, items);
    }

    private static JiraResolution resolutionAfter(JiraStatus to, JiraResolution wished) {
        if (to != JiraStatus.DONE) {
            return null;
        }
        return wished == null ? JiraResolution.DONE : wished;
    }

    void delete(JiraAccount actor, JiraIssue issue) {
        store.delete(issue);
        publish("jira:issue_deleted", null, actor, issue, null);
    }

    JsonNode comment(JiraAccount actor, JiraIssue issue, JsonNode body) {
        AdfRules.check("comment", body);
        String id = store.nextId();
        ObjectNode comment = JsonNodeFactory.instance.objectNode();
        comment.put("self", json.baseUrl() + "/rest/api/2/issue/" + issue.id + "/comment/" + id);
        comment.put("id", id);
        comment.set("author", actor.json(json.baseUrl()));
        comment.set("body", body);
        comment.set("updateAuthor", actor.json(json.baseUrl()));
        store.change(issue, commented -> commented.comments.add(comment));
        comment.put("created", IssueJson.time(issue.updatedAt));
        comment.put("updated", IssueJson.time(issue.updatedAt));
        publishComment(issue, comment);
        return comment;
    }

    private void publishComment(JiraIssue issue, ObjectNode comment) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("timestamp", issue.updatedAt);
        event.put("webhookEvent", "comment_created");
        ObjectNode plain = comment.deepCopy();
        plain.put("body", IssueJson.plain(comment.path("body")).strip());
        event.set("comment", plain);
        ObjectNode small = json.webhook(issue);
        ((ObjectNode) small.get("fields")).retain("summary", "issuetype", "project", "priority", "status");
        event.set("issue", small);
        webhooks.publish("comment_created", event);
    }

    private void publish(String name, String typeName, JiraAccount actor, JiraIssue issue, ArrayNode items) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("timestamp", issue.updatedAt);
        event.put("webhookEvent", name);
        if (typeName != null) {
            event.put("issue_event_type_name", typeName);
        }
        event.set("user", actor.json(json.baseUrl()));
        event.set("issue", json.webhook(issue));
        if (items != null) {
            event.putObject("changelog").put("id", store.nextId()).set("items", items);
        }
        webhooks.publish(name, event);
    }

    private static ArrayNode items() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static ObjectNode item(
            String field, String fieldId, String from, String fromText, String to, String toText) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("field", field).put("fieldtype", "jira").put("fieldId", fieldId);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("from", from);
        values.put("fromString", fromText);
        values.put("to", to);
        values.put("toString", toText);
        values.forEach(item::put);
        return item;
    }
}
