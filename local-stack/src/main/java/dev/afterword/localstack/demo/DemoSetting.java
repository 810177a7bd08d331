package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.jira.JiraAccount;
import java.util.Map;
import java.util.function.Consumer;

/** What stands before the first incident: people, services and the connection to the tracker. */
record DemoSetting(DemoApi api, LocalStack stack, Consumer<String> teller) {

    private static final String TRACKER = "Jira stand-in";

    void prepare() {
        DemoPeople.usernames().stream()
                .filter(person -> !person.equals("stranger"))
                .forEach(person -> api.get(person, "/api/v1/me"));
        teller.accept("seven people sign in for the first time");
        service("payments-api", "Payments API", "Takes card payments for the shop", "payments");
        service("checkout-web", "Checkout", "The pages from cart to receipt", "payments");
        service("build-farm", "Build farm", "Builds and tests every change", "platform");
        teller.accept("services payments-api, checkout-web and build-farm are in the catalogue");
        connectTracker();
    }

    private void service(String key, String name, String description, String team) {
        for (JsonNode known : api.get("manager", "/api/v1/services?limit=200").path("items")) {
            if (known.path("key").asText().equals(key)) {
                return;
            }
        }
        Map<String, String> body = Map.of("key", key, "name", name, "description", description, "team", team);
        api.create("manager", "/api/v1/services", "service-" + key, body);
    }

    private void connectTracker() {
        for (JsonNode known : api.get("admin", "/api/v1/trackers").path("items")) {
            if (known.path("name").asText().equals(TRACKER)) {
                return;
            }
        }
        JiraAccount account = JiraAccount.SERVICE;
        JsonNode tracker = api.create(
                "admin",
                "/api/v1/trackers",
                "tracker",
                Map.of(
                        "name",
                        TRACKER,
                        "kind",
                        "JIRA_CLOUD",
                        "baseUrl",
                        stack.jira().address().toString(),
                        "projectKey",
                        "OPS",
                        "issueType",
                        "Task",
                        "email",
                        account.email(),
                        "apiToken",
                        account.apiToken(),
                        "actorAccountId",
                        account.accountId(),
                        "default",
                        true));
        Map<String, String> webhook = Map.of(
                "name", "Afterword",
                "url",
                        stack.address()
                                .resolve(tracker.path("webhookUrl").asText())
                                .toString(),
                "secret", tracker.path("webhookSecret").asText());
        api.standIn("/stand-in/webhooks", webhook);
        teller.accept("Amara Okafor connects the stand-in for Jira as the default tracker");
    }
}
