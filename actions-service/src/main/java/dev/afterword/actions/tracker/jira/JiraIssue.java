package dev.afterword.actions.tracker.jira;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An issue, by what identifies it.
 *
 * @param id stays the same for ever
 * @param key changes when the issue is moved to another project
 * @param status name of its status, or null where Jira was not asked
 * @param category key of its status category, or null
 */
public record JiraIssue(String id, String key, String status, String category) {

    static JiraIssue of(JsonNode issue) {
        JsonNode status = issue.path("fields").path("status");
        String id = issue.path("id").asText("");
        String key = issue.path("key").asText("");
        if (id.isEmpty() || key.isEmpty()) {
            throw new JiraFailure(JiraFailure.Kind.REFUSED, 200, "What answers there is not Jira.", null);
        }
        return new JiraIssue(
                id,
                key,
                status.path("name").asText(null),
                status.path("statusCategory").path("key").asText(null));
    }
}
