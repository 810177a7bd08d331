package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request refused the way Jira refuses: a status and {@code {errorMessages, errors}}. */
final class JiraRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final transient ObjectNode body;

    private JiraRefusal(int status, ObjectNode body) {
        super(status + " " + body, null, false, false);
        this.status = status;
        this.body = body;
    }

    static JiraRefusal of(int status, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errorMessages").add(message);
        body.putObject("errors");
        return new JiraRefusal(status, body);
    }

    static JiraRefusal field(String field, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errorMessages");
        body.putObject("errors").put(field, message);
        return new JiraRefusal(400, body);
    }

    static JiraRefusal unknownIssue() {
        return of(404, "Issue does not exist or you do not have permission to see it.");
    }

    JiraAnswer answer() {
        return JiraAnswer.of(status, body);
    }
}
