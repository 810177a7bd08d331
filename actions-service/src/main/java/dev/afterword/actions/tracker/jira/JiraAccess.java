package dev.afterword.actions.tracker.jira;

import java.util.UUID;

/**
 * Where and as whom Jira is called.
 *
 * @param connectionId connection that this comes from; limits are kept for each
 * @param actorAccountId our own account there, whose changes are our own echo; null until it is known
 */
public record JiraAccess(
        UUID connectionId,
        String baseUrl,
        String projectKey,
        String issueType,
        String email,
        String apiToken,
        String actorAccountId) {

    /** Address of an issue for people. */
    public String browse(String issueKey) {
        return baseUrl + "/browse/" + issueKey;
    }

    @Override
    public String toString() {
        return "JiraAccess[" + connectionId + " " + baseUrl + "]";
    }
}
