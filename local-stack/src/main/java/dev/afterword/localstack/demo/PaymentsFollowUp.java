package dev.afterword.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The second half of the story: from the drafted retrospective to the verified action. */
record PaymentsFollowUp(DemoApi api, DemoMemory memory, Consumer<String> teller, Instant begun, String retrospective) {

    private static final String ACTIONS = "/api/v1/actions/";

    /** Returns the id of the action that is verified at the end. */
    String play() {
        edit();
        List<String> factors = factors();
        String guard = propose(
                "pool-guard",
                "Refuse a deploy that shrinks the connection pool",
                "PREVENT",
                "A change of a library's default reached production unseen",
                "A deploy with a smaller pool than the running one stops before the first instance",
                factors);
        String alert = propose(
                "earlier-alert",
                "Alert on exhausted connection pools",
                "DETECT",
                "Customers noticed five minutes before we did",
                "A drill with an exhausted pool pages within a minute",
                factors.subList(1, 2));
        teller.accept("Farah Haddad edits it, names two contributing factors and proposes two actions");
        commit(guard, "responder", 14);
        commit(alert, "commander", 21);
        teller.accept("Maya Lindqvist commits the actions, each with an owner and a due date");
        done(guard);
        verify(guard);
        return guard;
    }

    private void edit() {
        String path = "/api/v1/retrospectives/" + retrospective;
        JsonNode view = api.get("facilitator", path);
        if (view.path("owner").path("id").asText().isEmpty()) {
            Map<String, String> owner = Map.of("ownerId", DemoPeople.id("facilitator"));
            api.patch("facilitator", path, view.path("version").asLong(), owner);
        }
        for (JsonNode section : api.get("facilitator", path).path("sections")) {
            if (section.path("key").asText().equals("technical-analysis")
                    && section.path("editedBy").path("id").asText().isEmpty()) {
                String text = "Version 4.31.0 brought a new HTTP library whose default pool size overrides ours. "
                        + "At the evening peak the pool ran dry: a third of the requests got no connection to the "
                        + "card processor within their deadline and failed.";
                long version = section.path("version").asLong();
                api.put("facilitator", path + "/sections/technical-analysis", version, Map.of("body", text));
            }
        }
    }

    private List<String> factors() {
        String deploy = entry("CHANGE_DEPLOY");
        String alert = entry("DETECTION_SIGNAL");
        List<String> ids = new ArrayList<>();
        ids.add(factor(
                "trigger",
                "A new library version changed the size of the connection pool, and no check compares it",
                "TECHNOLOGY",
                "TRIGGER",
                deploy));
        ids.add(factor(
                "late-alert",
                "The alert looks at the error rate only, so an emptying pool stays unseen until customers feel it",
                "PROCESS",
                "ENABLER",
                alert));
        return ids;
    }

    private String entry(String kind) {
        JsonNode page = api.await(
                "facilitator",
                "/api/v1/retrospectives/" + retrospective + "/timeline?limit=200",
                "the retrospective knows the incident's timeline",
                timeline -> !find(timeline, kind).isMissingNode());
        return find(page, kind).path("id").asText();
    }

    private static JsonNode find(JsonNode page, String kind) {
        for (JsonNode entry : page.path("items")) {
            if (entry.path("kind").asText().equals(kind)) {
                return entry;
            }
        }
        return page.path("no such entry");
    }

    private String factor(String name, String statement, String domain, String role, String entry) {
        Map<String, Object> body = Map.of(
                "statement",
                statement,
                "domain",
                domain,
                "role",
                role,
                "confidence",
                "OBSERVED",
                "services",
                List.of("payments-api"),
                "timelineEntryIds",
                List.of(entry));
        String path = "/api/v1/retrospectives/" + retrospective + "/factors";
        return api.create("facilitator", path, "factor-" + name, body)
                .path("id")
                .asText();
    }

    private String propose(String name, String title, String kind, String why, String doneWhen, List<String> factors) {
        Map<String, Object> body = Map.of(
                "title", title,
                "why", why,
                "expectedEffect", "The same change can no longer take payments down",
                "doneWhen", doneWhen,
                "kind", kind,
                "priority", "P1",
                "factorIds", factors);
        String path = "/api/v1/retrospectives/" + retrospective + "/actions";
        return api.create("facilitator", path, "action-" + name, body)
                .path("id")
                .asText();
    }

    private void commit(String action, String owner, int days) {
        JsonNode known = api.await("manager", ACTIONS + action, "the proposed action arrives", view -> true);
        if (known.path("status").asText().equals("PROPOSED")) {
            Map<String, String> body = Map.of(
                    "to",
                    "OPEN",
                    "reason",
                    "Worth the time it takes",
                    "ownerId",
                    DemoPeople.id(owner),
                    "dueAt",
                    begun.plus(Duration.ofDays(days)).toString());
            api.post("manager", ACTIONS + action + "/transitions", body);
        }
    }

    private void done(String action) {
        JsonNode linked = api.await(
                "responder",
                ACTIONS + action,
                "the issue is created in the tracker",
                view -> view.path("link").path("state").asText().equals("LINKED"));
        String issue = linked.path("link").path("issueKey").asText();
        memory.remember("action", linked.path("key").asText());
        teller.accept("issue " + issue + " stands in the tracker for " + memory.recall("action"));
        if (!linked.path("status").asText().equals("VERIFIED")) {
            api.standIn("/stand-in/issues/" + issue + "/transitions", Map.of("to", "Done", "resolution", "Done"));
            api.await("responder", ACTIONS + action, "the webhook brings the action to DONE", view -> List.of(
                            "DONE", "VERIFIED")
                    .contains(view.path("status").asText()));
        }
        teller.accept("somebody moves " + issue + " to Done, and the webhook brings the action to DONE");
    }

    private void verify(String action) {
        if (!api.get("manager", ACTIONS + action).path("status").asText().equals("VERIFIED")) {
            Map<String, Object> body = Map.of(
                    "outcome",
                    "VERIFIED",
                    "evidence",
                    Map.of(
                            "note", "Tried a deploy with half the pool in staging: it was refused",
                            "url", "https://ci.afterword.example/payments-api/deploys/2291"),
                    "learned",
                    "The check found two more services with a shrunken pool");
            api.post("manager", ACTIONS + action + "/verification", body);
        }
        teller.accept("Maya Lindqvist, who does not own it, verifies that it works");
    }
}
