package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;

/** The calls of Jira Cloud REST v3 that Afterword makes, plus the ones a person needs to try it by hand. */
final class JiraRestApi {
    static final String PREFIX = "/rest/api/3/";
    static final List<String> ISSUE_TYPES = List.of("Task", "Bug", "Story");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final IssueStore store;
    private final IssueJson json;
    private final JiraWork work;
    private final JiraAccounts accounts;
    private final IssueSearch search;

    JiraRestApi(
            IssueStore store, IssueJson json, JiraWork work, JiraAccounts accounts, JiraFaults faults, Clock clock) {
        this.store = store;
        this.json = json;
        this.work = work;
        this.accounts = accounts;
        this.search = new IssueSearch(store, json, faults, clock);
    }

    JiraAnswer answer(JiraCall call) {
        List<String> path = call.segmentsAfter(PREFIX);
        String first = path.isEmpty() ? "" : path.get(0);
        if ("serverInfo".equals(first)) {
            return JiraAnswer.of(200, serverInfo());
        }
        JiraAccount caller = accounts.require(call.authorization());
        return switch (first) {
            case "myself" -> JiraAnswer.of(200, myself(caller));
            case "issue" -> issue(call, caller, path.subList(1, path.size()));
            case "search" ->
                path.size() > 1 && "jql".equals(path.get(1)) && "POST".equals(call.method())
                        ? JiraAnswer.of(200, search.answer(call.json()))
                        : gone();
            default -> throw noSuchPath(call);
        };
    }

    private JiraAnswer issue(JiraCall call, JiraAccount caller, List<String> path) {
        if (path.isEmpty()) {
            requireMethod(call, "POST");
            JsonNode body = call.json();
            JiraIssue issue = work.create(caller, body.path("fields"), body.path("properties"));
            return JiraAnswer.of(201, json.reference(issue));
        }
        if ("createmeta".equals(path.get(0))) {
            return JiraAnswer.of(200, createMeta(path));
        }
        JiraIssue issue = store.get(path.get(0));
        return path.size() == 1 ? whole(call, caller, issue) : part(call, caller, issue, path);
    }

    private JiraAnswer whole(JiraCall call, JiraAccount caller, JiraIssue issue) {
        switch (call.method()) {
            case "GET":
                String fields = call.query().getOrDefault("fields", "");
                return JiraAnswer.of(200, json.rest(issue, fields.isBlank() ? List.of() : List.of(fields.split(","))));
            case "PUT":
                work.edit(caller, issue, call.json().path("fields"));
                return JiraAnswer.empty(204);
            case "DELETE":
                work.delete(caller, issue);
                return JiraAnswer.empty(204);
            default:
                throw JiraRefusal.of(405, "Method not allowed.");
        }
    }

    private JiraAnswer part(JiraCall call, JiraAccount caller, JiraIssue issue, List<String> path) {
        return switch (path.get(1)) {
            case "transitions" -> transitions(call, caller, issue);
            case "remotelink" -> remoteLink(call, issue);
            case "comment" ->
                JiraAnswer.of(201, work.comment(caller, issue, call.json().path("body")));
            case "properties" -> property(call, issue, path);
            default -> throw noSuchPath(call);
        };
    }

    private JiraAnswer transitions(JiraCall call, JiraAccount caller, JiraIssue issue) {
        if ("GET".equals(call.method())) {
            ObjectNode list = NODES.objectNode().put("expand", "transitions");
            ArrayNode transitions = list.putArray("transitions");
            for (JiraStatus status : JiraStatus.values()) {
                transitions.add(status.transitionJson(json.baseUrl()));
            }
            return JiraAnswer.of(200, list);
        }
        JsonNode body = call.json();
        JiraStatus to = JiraStatus.byTransition(
                        body.path("transition").path("id").asText())
                .orElseThrow(() -> JiraRefusal.of(
                        400,
                        "Transition id '" + body.path("transition").path("id").asText()
                                + "' is not valid for this issue."));
        work.transition(caller, issue, to, resolution(body.path("fields").path("resolution")));
        return JiraAnswer.empty(204);
    }

    private static JiraResolution resolution(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return null;
        }
        String word = given.path("id").asText(given.path("name").asText());
        return JiraResolution.find(word)
                .orElseThrow(() -> JiraRefusal.field("resolution", "Resolution '" + word + "' is not valid."));
    }

    /** Create or update by global id, as Jira does. */
    private JiraAnswer remoteLink(JiraCall call, JiraIssue issue) {
        if ("GET".equals(call.method())) {
            ArrayNode links = NODES.arrayNode();
            issue.remoteLinks.values().forEach(links::add);
            return JiraAnswer.of(200, links);
        }
        ObjectNode link = call.json().deepCopy();
        if (!link.path("object").path("url").isTextual()
                || !link.path("object").path("title").isTextual()) {
            throw JiraRefusal.field("object", "A remote link needs an object with a URL and a title.");
        }
        String id = store.nextId();
        String globalId = link.path("globalId").asText(id);
        JsonNode known = issue.remoteLinks.get(globalId);
        link.put("id", known == null ? Integer.parseInt(id) : known.path("id").asInt());
        store.change(issue, linked -> linked.remoteLinks.put(globalId, link));
        ObjectNode answer = NODES.objectNode().put("id", link.path("id").asInt());
        answer.put(
                "self",
                json.baseUrl() + "/rest/api/3/issue/" + issue.key + "/remotelink/"
                        + answer.path("id").asInt());
        return JiraAnswer.of(known == null ? 201 : 200, answer);
    }

    private JiraAnswer property(JiraCall call, JiraIssue issue, List<String> path) {
        if (path.size() < 3) {
            ArrayNode keys = NODES.arrayNode();
            issue.properties.keySet().forEach(key -> keys.addObject().put("key", key));
            return JiraAnswer.of(200, NODES.objectNode().set("keys", keys));
        }
        String key = path.get(2);
        JsonNode known = issue.properties.get(key);
        if ("PUT".equals(call.method())) {
            JsonNode value = call.json();
            store.change(issue, changed -> changed.properties.put(key, value));
            return JiraAnswer.empty(known == null ? 201 : 200);
        }
        if (known == null) {
            throw JiraRefusal.of(404, "The property '" + key + "' does not exist.");
        }
        ObjectNode property = NODES.objectNode().put("key", key);
        property.set("value", known);
        return JiraAnswer.of(200, property);
    }

    private ObjectNode serverInfo() {
        ObjectNode info = NODES.objectNode();
        info.put("baseUrl", json.baseUrl()).put("version", "1001.0.0-SNAPSHOT").put("deploymentType", "Cloud");
        info.put("serverTitle", "Jira stand-in of Afterword (not Jira)").put("buildNumber", 100000);
        return info;
    }

    private ObjectNode myself(JiraAccount caller) {
        return caller.json(json.baseUrl()).put("emailAddress", caller.email());
    }

    private ObjectNode createMeta(List<String> path) {
        String project = path.size() > 1 ? path.get(1) : "";
        if (!store.projectKey().equals(project) && !"10000".equals(project)) {
            throw JiraRefusal.of(404, "No project could be found with key '" + project + "'.");
        }
        ObjectNode meta =
                NODES.objectNode().put("startAt", 0).put("maxResults", 50).put("total", ISSUE_TYPES.size());
        ArrayNode types = meta.putArray("issueTypes");
        ISSUE_TYPES.forEach(type -> types.add(json.issueType(type)));
        return meta;
    }

    private static JiraAnswer gone() {
        throw JiraRefusal.of(
                410, "The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.");
    }

    private static void requireMethod(JiraCall call, String method) {
        if (!method.equals(call.method())) {
            throw JiraRefusal.of(405, "Method not allowed.");
        }
    }

    private static JiraRefusal noSuchPath(JiraCall call) {
        return JiraRefusal.of(404, "The stand-in does not know " + call.method() + " " + call.path() + ".");
    }
}
