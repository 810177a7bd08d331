package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an issue ended, apart from its status. */
public enum JiraResolution {
    DONE("10000", "Done"),
    WONT_DO("10001", "Won't Do"),
    DUPLICATE("10002", "Duplicate");

    private final String id;
    private final String title;

    JiraResolution(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    static Optional<JiraResolution> find(String idOrTitle) {
        return Arrays.stream(values())
                .filter(r -> r.id.equals(idOrTitle)
                        || r.title.equalsIgnoreCase(idOrTitle)
                        || r.name().equalsIgnoreCase(idOrTitle))
                .findFirst();
    }

    ObjectNode json(String baseUrl) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("self", baseUrl + "/rest/api/2/resolution/" + id)
                .put("id", id)
                .put("description", "")
                .put("name", title);
    }

    static List<ObjectNode> all(String baseUrl) {
        return Arrays.stream(values()).map(r -> r.json(baseUrl)).toList();
    }
}
