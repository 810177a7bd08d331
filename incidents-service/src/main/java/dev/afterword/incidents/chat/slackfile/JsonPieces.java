package dev.afterword.incidents.chat.slackfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects of a text, whether they stand in a list, in several lists one after the other, or one on a line. What is no
 * object is a piece as well, so that one broken message does not hide the others and nothing gets lost unsaid.
 */
final class JsonPieces {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Longer than any message. */
    private static final int LONGEST = 400_000;

    /** After so many broken objects the rest of a text is one piece: it is something else. */
    private static final int MOST_BROKEN = 100;

    /**
     * A piece.
     *
     * @param node the object, or null where it cannot be read
     * @param text as written, of a piece that cannot be read
     */
    record Piece(JsonNode node, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;
    private int broken;

    private JsonPieces(String text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        var pieces = new JsonPieces(text.startsWith("\uFEFF") ? text.substring(1) : text);
        pieces.read();
        return pieces.pieces;
    }

    private void read() {
        var at = 0;
        while (at < text.length()) {
            var begin = text.indexOf('{', at);
            between(at, begin < 0 ? text.length() : begin);
            if (begin < 0) {
                return;
            }
            at = object(begin);
        }
    }

    /** Lists and what parts their members say nothing. */
    private void between(int from, int to) {
        var said = text.substring(from, to).strip();
        if (!said.chars().allMatch(c -> c == '[' || c == ']' || c == ',' || Character.isWhitespace(c))) {
            pieces.add(new Piece(null, said));
        }
    }

    /** Where to go on. */
    private int object(int begin) {
        var end = end(begin);
        if (end > 0) {
            var whole = text.substring(begin, end);
            try {
                pieces.add(new Piece(JSON.readTree(whole), null));
                return end;
            } catch (JsonProcessingException e) {
                broken++;
                pieces.add(new Piece(null, whole));
                return end;
            }
        }
        var line = text.indexOf('\n', begin);
        var next = ++broken > MOST_BROKEN || line < 0 ? text.length() : line;
        pieces.add(new Piece(null, text.substring(begin, next)));
        return next;
    }

    /** Behind the brace that closes the one at this place, or -1. */
    private int end(int begin) {
        var depth = 0;
        var quoted = false;
        for (int i = begin; i < Math.min(text.length(), begin + LONGEST); i++) {
            var c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"' || c == '\n') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
