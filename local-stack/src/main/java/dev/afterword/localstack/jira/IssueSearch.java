package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

/** {@code POST /search/jql}: fields must be named, pages follow a token, there is no total. */
final class IssueSearch {
    private static final int MOST = 100;

    private final IssueStore store;
    private final IssueJson json;
    private final JiraFaults faults;
    private final Clock clock;

    IssueSearch(IssueStore store, IssueJson json, JiraFaults faults, Clock clock) {
        this.store = store;
        this.json = json;
        this.faults = faults;
        this.clock = clock;
    }

    ObjectNode answer(JsonNode request) {
        List<String> fields = new ArrayList<>();
        request.path("fields").forEach(field -> fields.add(field.asText()));
        if (fields.isEmpty()) {
            throw JiraRefusal.of(400, "Name the fields that you need: 'fields' must not be empty.");
        }
        Predicate<JiraIssue> wanted = Jql.parse(request.path("jql").asText(""), clock);
        long indexedUntil = clock.millis() - faults.searchLag().toMillis();
        List<JiraIssue> found = store.all(wanted.and(issue -> issue.createdAt <= indexedUntil));
        int from = offset(request.path("nextPageToken").asText(null));
        int size = Math.min(MOST, Math.max(1, request.path("maxResults").asInt(50)));
        int to = Math.min(found.size(), from + size);

        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode issues = page.putArray("issues");
        found.subList(Math.min(from, to), to).forEach(issue -> issues.add(json.rest(issue, fields)));
        page.put("isLast", to >= found.size());
        if (to < found.size()) {
            byte[] token = ("from=" + to).getBytes(StandardCharsets.US_ASCII);
            page.put("nextPageToken", Base64.getUrlEncoder().encodeToString(token));
        }
        return page;
    }

    private static int offset(String token) {
        if (token == null) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            return Integer.parseInt(text.replace("from=", ""));
        } catch (IllegalArgumentException e) {
            throw JiraRefusal.of(400, "The nextPageToken is invalid.");
        }
    }
}
