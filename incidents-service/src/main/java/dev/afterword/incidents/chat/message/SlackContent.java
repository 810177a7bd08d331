package dev.afterword.incidents.chat.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a message of Slack says, with its marks: apps often say everything in attachments or blocks and nothing in the text. */
public final class SlackContent {

    private static final int MOST_PARTS = 20;
    private static final int MOST_PIECES = 200;
    private static final int DEEPEST = 4;

    private SlackContent() {}

    /** All of it, a line for each part; empty where there is nothing to read. */
    public static String text(JsonNode message) {
        var parts = new ArrayList<String>();
        parts.add(message.path("text").asText(""));
        first(message.path("attachments"), MOST_PARTS)
                .filter(attachment -> !isPreview(attachment))
                .forEach(attachment -> parts.addAll(attached(attachment)));
        if (parts.stream().allMatch(String::isBlank)) {
            parts.addAll(blocks(message.path("blocks")));
        }
        return parts.stream().filter(part -> !part.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    /** Slack itself attaches what is behind an address that somebody wrote; a message that was passed on is no such thing. */
    private static boolean isPreview(JsonNode attachment) {
        return !attachment.path("is_share").asBoolean(false)
                && !(attachment.path("from_url").asText("")
                                + attachment.path("original_url").asText(""))
                        .isBlank();
    }

    private static List<String> attached(JsonNode attachment) {
        var parts = new ArrayList<String>();
        parts.add(attachment.path("pretext").asText(""));
        parts.add(attachment.path("title").asText(""));
        var text = attachment.path("text").asText("");
        var said = text.isBlank() ? String.join("\n", blocks(attachment.path("blocks"))) : text;
        parts.add(said.isBlank() ? attachment.path("fallback").asText("") : said);
        return parts;
    }

    private static List<String> blocks(JsonNode blocks) {
        return first(blocks, MOST_PARTS)
                .flatMap(SlackContent::block)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static Stream<String> block(JsonNode block) {
        if (block.path("type").asText("").equals("rich_text")) {
            return Stream.of(pieces(block, 0));
        }
        return Stream.of(
                        Stream.of(block.path("text")),
                        first(block.path("fields"), MOST_PARTS),
                        first(block.path("elements"), MOST_PARTS).filter(SlackContent::isWords))
                .flatMap(found -> found)
                .map(found ->
                        found.isTextual() ? found.asText() : found.path("text").asText(""));
    }

    /** Buttons have words as well, and say nothing. */
    private static boolean isWords(JsonNode element) {
        var type = element.path("type").asText("");
        return type.equals("mrkdwn") || type.equals("plain_text");
    }

    private static String pieces(JsonNode rich, int depth) {
        var isLines =
                Set.of("rich_text", "rich_text_list").contains(rich.path("type").asText(""));
        return depth > DEEPEST
                ? ""
                : first(rich.path("elements"), MOST_PIECES)
                        .map(piece -> piece.has("elements") ? pieces(piece, depth + 1) : piece(piece))
                        .collect(Collectors.joining(isLines ? "\n" : ""));
    }

    private static String piece(JsonNode piece) {
        return switch (piece.path("type").asText("")) {
            case "text" -> SlackText.marked(piece.path("text").asText(""));
            case "link" -> link(piece.path("url").asText(""), piece.path("text").asText(""));
            case "user" -> "<@" + piece.path("user_id").asText("") + ">";
            case "channel" -> "<#" + piece.path("channel_id").asText("") + ">";
            case "broadcast" -> "<!" + piece.path("range").asText("") + ">";
            case "emoji" -> ":" + piece.path("name").asText("") + ":";
            default -> "";
        };
    }

    private static String link(String address, String label) {
        return "<" + address + (label.isEmpty() ? "" : "|" + SlackText.marked(label)) + ">";
    }

    private static Stream<JsonNode> first(JsonNode list, int most) {
        return StreamSupport.stream(list.spliterator(), false).limit(most);
    }
}
