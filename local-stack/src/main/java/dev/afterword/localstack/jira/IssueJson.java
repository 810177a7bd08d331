package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Issues as JSON: with documents for REST v3, with plain text for webhooks, which stay in the shape of v2. */
final class IssueJson {
    private static final DateTimeFormatter TIMES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneId.of("America/Los_Angeles"));

    private final String baseUrl;
    private final JiraAccounts accounts;
    private final String projectKey;

    IssueJson(String baseUrl, JiraAccounts accounts, String projectKey) {
        this.baseUrl = baseUrl;
        this.accounts = accounts;
        this.projectKey = projectKey;
    }

    static String time(long millis) {
        return TIMES.format(Instant.ofEpochMilli(millis));
    }

    String baseUrl() {
        return baseUrl;
    }

    ObjectNode reference(JiraIssue issue) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", issue.id)
                .put("key", issue.key)
                .put("self", baseUrl + "/rest/api/3/issue/" + issue.id);
    }

    /** An issue with the fields that the caller named; an empty list or {@code *all} means every field. */
    ObjectNode rest(JiraIssue issue, List<String> fields) {
        ObjectNode json = reference(issue);
        ObjectNode all = fields(issue, issue.description);
        boolean everything = fields.isEmpty() || fields.contains("*all") || fields.contains("*navigable");
        json.set("fields", everything ? all : all.retain(fields));
        return json;
    }

    ObjectNode webhook(JiraIssue issue) {
        ObjectNode json = reference(issue);
        json.put("self", baseUrl + "/rest/api/2/issue/" + issue.id);
        String text =
                issue.description == null ? null : plain(issue.description).strip();
        json.set("fields", fields(issue, JsonNodeFactory.instance.textNode(text)));
        return json;
    }

    private ObjectNode fields(JiraIssue issue, JsonNode description) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("summary", issue.summary);
        fields.set("description", description);
        fields.set("issuetype", issueType(issue.issueType));
        fields.set("project", project());
        fields.set("status", issue.status.json(baseUrl));
        fields.set("resolution", issue.resolution == null ? null : issue.resolution.json(baseUrl));
        fields.put("resolutiondate", issue.resolution == null ? null : time(issue.updatedAt));
        fields.putObject("priority").put("name", "Medium").put("id", "3");
        issue.labels.forEach(fields.putArray("labels")::add);
        fields.set("assignee", null);
        Optional<JiraAccount> creator = accounts.byId(issue.creator);
        fields.set("creator", creator.map(c -> c.json(baseUrl)).orElse(null));
        fields.set("reporter", creator.map(c -> c.json(baseUrl)).orElse(null));
        fields.put("created", time(issue.createdAt));
        fields.put("updated", time(issue.updatedAt));
        fields.set("duedate", null);
        fields.set("security", null);
        fields.set("customfield_10020", null);
        fields.put("workratio", -1);
        return fields;
    }

    ObjectNode project() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("self", baseUrl + "/rest/api/2/project/10000")
                .put("id", "10000")
                .put("key", projectKey)
                .put("name", "Operations")
                .put("projectTypeKey", "software");
    }

    ObjectNode issueType(String name) {
        String id = String.valueOf(10001 + JiraRestApi.ISSUE_TYPES.indexOf(name));
        return JsonNodeFactory.instance
                .objectNode()
                .put("self", baseUrl + "/rest/api/2/issuetype/" + id)
                .put("id", id)
                .put("description", "")
                .put("name", name)
                .put("subtask", false);
    }

    /** The text of a document, one line a block. */
    static String plain(JsonNode node) {
        if (node.path("text").isTextual()) {
            return node.path("text").asText();
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode child : node.path("content")) {
            text.append(plain(child));
            if (child.has("content")) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
