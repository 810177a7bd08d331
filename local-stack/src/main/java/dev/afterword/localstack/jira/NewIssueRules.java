package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What an issue must have to be accepted, refused with the messages that Jira gives. */
final class NewIssueRules {
    private static final Set<String> SETTABLE =
            Set.of("project", "issuetype", "summary", "description", "labels", "priority");

    private NewIssueRules() {}

    static void check(JsonNode fields, JsonNode properties, String projectKey) {
        JsonNode project = fields.path("project");
        if (!projectKey.equals(project.path("key").asText())
                && !"10000".equals(project.path("id").asText())) {
            throw JiraRefusal.field("project", "valid project is required");
        }
        if (issueType(fields.path("issuetype")) == null) {
            throw JiraRefusal.field("issuetype", "The issue type selected is invalid.");
        }
        fields.fieldNames().forEachRemaining(NewIssueRules::checkSettable);
        checkSummary(fields.path("summary"));
        AdfRules.check("description", fields.get("description"));
        for (JsonNode label : fields.path("labels")) {
            if (label.asText().contains(" ")) {
                throw JiraRefusal.field(
                        "labels", "The label '" + label.asText() + "' contains spaces which is invalid.");
            }
        }
        for (JsonNode property : properties) {
            if (property.path("key").asText().isBlank()
                    || property.path("value").isMissingNode()) {
                throw JiraRefusal.of(400, "Each property needs a key and a value.");
            }
        }
    }

    static String issueType(JsonNode given) {
        String name = given.path("name").asText(null);
        if (name == null && given.path("id").asInt() > 10000) {
            int index = given.path("id").asInt() - 10001;
            return index < JiraRestApi.ISSUE_TYPES.size() ? JiraRestApi.ISSUE_TYPES.get(index) : null;
        }
        return JiraRestApi.ISSUE_TYPES.contains(name) ? name : null;
    }

    private static void checkSettable(String field) {
        if (!SETTABLE.contains(field)) {
            throw JiraRefusal.field(
                    field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private static void checkSummary(JsonNode summary) {
        if (summary.asText().isBlank()) {
            throw JiraRefusal.field("summary", "You must specify a summary of the issue.");
        }
        if (summary.asText().contains("\n") || summary.asText().contains("\r")) {
            throw JiraRefusal.field("summary", "The summary is invalid because it contains newline characters.");
        }
        if (summary.asText().length() > 255) {
            throw JiraRefusal.field("summary", "Summary must be less than 255 characters.");
        }
    }
}
