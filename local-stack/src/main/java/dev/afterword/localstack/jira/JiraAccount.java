package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Somebody who acts in the stand-in: a service account that holds an API token, or a person. */
public record JiraAccount(String accountId, String displayName, String email, String apiToken) {

    /** The account that Afterword connects with in the local stack and in tests. */
    public static final JiraAccount SERVICE =
            new JiraAccount("712020:afterword-bot", "Afterword Bot", "afterword-bot@jira.invalid", "stand-in-token");

    /** The person who works in Jira in the demo. */
    public static final JiraAccount PERSON =
            new JiraAccount("712020:jordan-kim", "Jordan Kim", "jordan.kim@jira.invalid", "stand-in-person");

    ObjectNode json(String baseUrl) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("self", baseUrl + "/rest/api/2/user?accountId=" + accountId);
        user.put("accountId", accountId);
        user.put("accountType", "atlassian");
        user.put("displayName", displayName);
        user.put("active", true);
        user.put("timeZone", "America/Los_Angeles");
        return user;
    }

    @Override
    public String toString() {
        return displayName + " (" + accountId + ")";
    }
}
