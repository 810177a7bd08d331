package dev.afterword.actions.tracker.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A webhook's body, read tolerantly: fields are absent, misspelt or of another type in bodies that Jira really sends,
 * and the name of an event says little. What counts is the issue as it is and what the changelog says of the change.
 *
 * @param name kind of event
 * @param at when it happened, null where the body does not say in a form that is understood
 * @param actor account of who caused it, null where the body does not say
 * @param actorName how to call them, null likewise
 * @param issueId issue, null where the event is about something else
 * @param status name of its status, null where the body does not show the issue
 * @param category key of the status category, null likewise
 * @param resolution name of its resolution, or null
 * @param updated when the issue was last changed, or null
 * @param statusChanged whether the changelog holds a change of status or resolution
 * @param changesKnown whether there is a changelog that says anything
 */
public record JiraEvent(
        String name,
        Instant at,
        String actor,
        String actorName,
        String issueId,
        String issueKey,
        String status,
        String category,
        String resolution,
        List<String> labels,
        Instant updated,
        boolean statusChanged,
        boolean changesKnown) {

    /** Jira writes offsets without a colon, which ISO parsers refuse. */
    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][X]");

    public static JiraEvent of(JsonNode body) {
        JsonNode issue = body.path("issue");
        JsonNode fields = issue.path("fields");
        JsonNode items = body.path("changelog").path("items");
        JsonNode user = actor(body);
        return new JiraEvent(
                body.path("webhookEvent").asText(""),
                instant(body.path("timestamp")),
                firstText(user, "accountId", "name", "key"),
                firstText(user, "displayName", "name"),
                id(issue.path("id")),
                scalar(issue.path("key")),
                fields.path("status").path("name").asText(null),
                fields.path("status").path("statusCategory").path("key").asText(null),
                fields.path("resolution").path("name").asText(null),
                texts(fields.path("labels")),
                instant(fields.path("updated")),
                changes(items, "status") || changes(items, "resolution"),
                !items.isEmpty());
    }

    /** The same event with the issue as Jira shows it now. */
    public JiraEvent with(JsonNode issue) {
        JsonNode fields = issue.path("fields");
        return new JiraEvent(
                name,
                at,
                actor,
                actorName,
                issueId,
                scalar(issue.path("key")),
                fields.path("status").path("name").asText(null),
                fields.path("status").path("statusCategory").path("key").asText(null),
                fields.path("resolution").path("name").asText(null),
                texts(fields.path("labels")),
                instant(fields.path("updated")),
                statusChanged,
                changesKnown);
    }

    private static JsonNode actor(JsonNode body) {
        for (JsonNode candidate : List.of(
                body.path("user"),
                body.path("comment").path("updateAuthor"),
                body.path("comment").path("author"))) {
            if (candidate.isObject()) {
                return candidate;
            }
        }
        return body.path("user");
    }

    private static boolean changes(JsonNode items, String field) {
        for (JsonNode item : items) {
            String changed = item.path("fieldId").asText(item.path("field").asText(""));
            if (field.equalsIgnoreCase(changed)) {
                return true;
            }
        }
        return false;
    }

    private static String firstText(JsonNode node, String... names) {
        for (String name : names) {
            if (node.path(name).isTextual() && !node.path(name).asText().isBlank()) {
                return node.path(name).asText();
            }
        }
        return null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** An id goes into addresses and keys, so nothing else is taken for one. */
    private static String id(JsonNode node) {
        String id = scalar(node);
        return id != null && id.matches("[A-Za-z0-9-]{1,100}") ? id : null;
    }

    private static String scalar(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    private static Instant instant(JsonNode node) {
        try {
            if (node.isIntegralNumber() && node.canConvertToLong()) {
                return Instant.ofEpochMilli(node.asLong());
            }
            return node.isTextual() ? OffsetDateTime.parse(node.asText(), TIMES).toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
