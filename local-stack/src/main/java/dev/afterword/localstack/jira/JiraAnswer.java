package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the stand-in answers to one request. */
record JiraAnswer(int status, String contentType, byte[] body, Map<String, String> headers) {

    static JiraAnswer of(int status, JsonNode body) {
        return new JiraAnswer(
                status, "application/json;charset=UTF-8", body.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static JiraAnswer html(String page) {
        return new JiraAnswer(200, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static JiraAnswer empty(int status) {
        return new JiraAnswer(status, null, new byte[0], Map.of());
    }

    static JiraAnswer seeOther(String location) {
        return new JiraAnswer(303, null, new byte[0], Map.of("Location", location));
    }

    JiraAnswer withHeaders(Map<String, String> more) {
        return new JiraAnswer(status, contentType, body, more);
    }
}
