package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.localstack.LocalStack;
import dev.afterword.localstack.jira.JiraAccount;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What stands before the first incident: people, services and the connection to the tracker. */
record DemoSetting(DemoApi api, LocalStack stack, Consumer<String> teller) {

    private static final String TRACKER = "Jira stand-in";

    /** A catalogue file in our own form: the same file again changes nothing. */
    private static final Map<String, Object> CATALOGUE = Map.of(
            "systems",
            List.of(
                    Map.of("key", "shop", "name", "Shop", "team", "payments", "domain", "Retail"),
                    Map.of("key", "tooling", "name", "Tooling", "team", "platform", "domain", "Engineering")),
            "services",
            List.of(
                    service("payments-api", "Payments API", "Takes card payments for the shop", "payments", "shop", 1),
                    service("checkout-web", "Checkout", "The pages from cart to receipt", "payments", "shop", 1),
                    service("build-farm", "Build farm", "Builds and tests every change", "platform", "tooling", 3)));

    private static Map<String, Object> service(
            String key, String name, String description, String team, String system, int tier) {
        return Map.of(
                "key", key, "name", name, "description", description, "team", team, "system", system, "tier", tier);
    }

    void prepare() {
        DemoPeople.usernames().stream()
                .filter(person -> !person.equals("stranger"))
                .forEach(person -> api.get(person, "/api/v1/me"));
        teller.accept("seven people sign in for the first time");
        api.post("manager", "/api/v1/services/import", CATALOGUE);
        teller.accept("services payments-api, checkout-web and build-farm are in the catalogue");
        promise("payments-api", "Card payments are taken", 99.9);
        promise("checkout-web", "Checkout answers", 99.5);
        teller.accept("two of them have an SLO and an error budget");
        connectTracker();
    }

    private void promise(String service, String name, double objective) {
        if (!api.get("manager", "/api/v1/slos?service=" + service).path("items").isEmpty()) {
            return;
        }
        Map<String, Object> indicator = Map.of("name", "availability", "good", "answered without a 5xx");
        Map<String, Object> slo = Map.of(
                "service",
                service,
                "name",
                name,
                "basis",
                "TIME",
                "objective",
                objective,
                "period",
                "ROLLING_28_DAYS",
                "indicators",
                List.of(indicator),
                "team",
                "payments");
        api.create("manager", "/api/v1/slos", "slo-" + service, slo);
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
