package dev.afterword.e2e.support;

import dev.afterword.localstack.jira.JiraAccount;
import java.util.Map;

/** The stand-in's side of the tracker: where somebody does the work. */
public final class JiraDesk {

    private JiraDesk() {}

    /** Connects the stand-in as the default tracker, once. */
    public static synchronized void connect() {
        var admin = RunningStack.as("admin");
        if (admin.get("/api/v1/trackers").expect(200).path("items").size() > 0) {
            return;
        }
        var stack = RunningStack.stack();
        var tracker = admin.post(
                        "/api/v1/trackers",
                        Map.of(
                                "name",
                                "Jira stand-in",
                                "kind",
                                "JIRA_CLOUD",
                                "baseUrl",
                                stack.jira().address().toString(),
                                "projectKey",
                                "OPS",
                                "issueType",
                                "Task",
                                "email",
                                JiraAccount.SERVICE.email(),
                                "apiToken",
                                JiraAccount.SERVICE.apiToken(),
                                "default",
                                true))
                .expect(201);
        desk().post(
                        "/stand-in/webhooks",
                        Map.of(
                                "name",
                                "Afterword",
                                "url",
                                tracker.path("webhookUrl").asText(),
                                "secret",
                                tracker.path("webhookSecret").asText(),
                                "events",
                                new String[] {"jira:issue_updated", "jira:issue_deleted"}))
                .expect(201);
    }

    /** Moves an issue to Done, as a person at the board would. */
    public static void finish(String issueKey) {
        var answer = desk().post("/stand-in/issues/" + issueKey + "/transition", Map.of("to", "Done"));
        if (answer.status() >= 300) {
            throw new AssertionError("the stand-in did not move " + issueKey + ": "
                    + answer.response().body());
        }
    }

    private static Api desk() {
        return new Api(RunningStack.stack().jira().address(), null);
    }
}
