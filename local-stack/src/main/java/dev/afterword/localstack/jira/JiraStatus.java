package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;

/** The workflow: three statuses, each of its own category, every one reachable from every other. */
public enum JiraStatus {
    TO_DO("10000", "To Do", 2, "new", "blue-gray", "11"),
    IN_PROGRESS("10001", "In Progress", 4, "indeterminate", "yellow", "21"),
    DONE("10002", "Done", 3, "done", "green", "31");

    private final String id;
    private final String title;
    private final int categoryId;
    private final String category;
    private final String color;
    private final String transitionId;

    JiraStatus(String id, String title, int categoryId, String category, String color, String transitionId) {
        this.id = id;
        this.title = title;
        this.categoryId = categoryId;
        this.category = category;
        this.color = color;
        this.transitionId = transitionId;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String transitionId() {
        return transitionId;
    }

    static Optional<JiraStatus> byTransition(String transitionId) {
        return Arrays.stream(values())
                .filter(s -> s.transitionId.equals(transitionId))
                .findFirst();
    }

    static Optional<JiraStatus> byTitle(String title) {
        return Arrays.stream(values())
                .filter(s -> s.title.equalsIgnoreCase(title) || s.name().equalsIgnoreCase(title))
                .findFirst();
    }

    ObjectNode json(String baseUrl) {
        ObjectNode status = JsonNodeFactory.instance.objectNode();
        status.put("self", baseUrl + "/rest/api/2/status/" + id);
        status.put("description", "");
        status.put("iconUrl", baseUrl + "/");
        status.put("name", title);
        status.put("id", id);
        status.putObject("statusCategory")
                .put("self", baseUrl + "/rest/api/2/statuscategory/" + categoryId)
                .put("id", categoryId)
                .put("key", category)
                .put("colorName", color)
                .put("name", title);
        return status;
    }

    ObjectNode transitionJson(String baseUrl) {
        ObjectNode transition = JsonNodeFactory.instance.objectNode();
        transition.put("id", transitionId);
        transition.put("name", title);
        transition.set("to", json(baseUrl));
        transition.put("hasScreen", this == DONE);
        transition.put("isGlobal", true);
        transition.put("isInitial", false);
        transition.put("isConditional", false);
        ObjectNode fields = transition.putObject("fields");
        if (this == DONE) {
            ObjectNode resolution = fields.putObject("resolution").put("required", false);
            resolution.put("name", "Resolution");
            resolution.putArray("allowedValues").addAll(JiraResolution.all(baseUrl));
        }
        return transition;
    }
}
