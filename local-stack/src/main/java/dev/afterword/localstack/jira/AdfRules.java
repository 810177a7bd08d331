package dev.afterword.localstack.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What Jira accepts as an Atlassian Document: enough of the format to refuse what real Jira refuses. */
final class AdfRules {
    private static final Set<String> BLOCKS = Set.of(
            "paragraph",
            "heading",
            "bulletList",
            "orderedList",
            "listItem",
            "codeBlock",
            "blockquote",
            "rule",
            "panel");
    private static final Set<String> INLINE = Set.of("text", "hardBreak", "emoji", "mention", "inlineCard");
    private static final Set<String> MARKS = Set.of("link", "strong", "em", "code", "strike", "underline", "textColor");

    private AdfRules() {}

    /** Refuses a rich text field that is not a valid document; null clears the field and is fine. */
    static void check(String field, JsonNode document) {
        if (document == null || document.isNull()) {
            return;
        }
        if (!document.isObject()) {
            throw JiraRefusal.field(
                    field, "Operation value must be an Atlassian Document (see the Atlassian Document Format)");
        }
        boolean sound = "doc".equals(document.path("type").asText())
                && document.path("version").asInt() == 1
                && document.path("content").isArray();
        if (!sound || !allBlocks(document.path("content"))) {
            throw JiraRefusal.of(400, "INVALID_INPUT");
        }
    }

    private static boolean allBlocks(JsonNode content) {
        for (JsonNode node : content) {
            if (!block(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean block(JsonNode node) {
        String type = node.path("type").asText();
        if (!BLOCKS.contains(type)) {
            return false;
        }
        return switch (type) {
            case "heading" -> level(node) && allInline(node.path("content"));
            case "paragraph", "codeBlock" -> allInline(node.path("content"));
            case "rule" -> true;
            case "bulletList", "orderedList" -> node.path("content").size() > 0 && onlyItems(node.path("content"));
            default -> node.path("content").size() > 0 && allBlocks(node.path("content"));
        };
    }

    private static boolean level(JsonNode heading) {
        int level = heading.path("attrs").path("level").asInt();
        return level >= 1 && level <= 6;
    }

    private static boolean onlyItems(JsonNode items) {
        for (JsonNode item : items) {
            if (!"listItem".equals(item.path("type").asText()) || !block(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allInline(JsonNode content) {
        for (JsonNode node : content) {
            String type = node.path("type").asText();
            if (!INLINE.contains(type)) {
                return false;
            }
            if ("text".equals(type) && !text(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(JsonNode node) {
        // Real Jira refuses the whole document for one empty text node.
        if (!node.path("text").isTextual() || node.path("text").asText().isEmpty()) {
            return false;
        }
        for (JsonNode mark : node.path("marks")) {
            String type = mark.path("type").asText();
            boolean linked =
                    !"link".equals(type) || mark.path("attrs").path("href").isTextual();
            if (!MARKS.contains(type) || !linked) {
                return false;
            }
        }
        return true;
    }
}
