package dev.afterword.incidents.chat.command;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said back, without any chat's marks.
 *
 * @param lines plain text
 * @param link where to read on, or null
 * @param linkLabel what stands there, or null
 * @param shared whether everybody in the channel may read it; otherwise it is for the speaker, where the chat can do that
 * @param field what of a form is wrong, or null
 */
public record ChatAnswer(List<String> lines, String link, String linkLabel, boolean shared, String field) {

    /** For the speaker alone. */
    public static ChatAnswer quiet(String... lines) {
        return new ChatAnswer(List.of(lines), null, null, false, null);
    }

    static ChatAnswer quiet(List<String> lines) {
        return new ChatAnswer(lines, null, null, false, null);
    }

    /** Nothing: the speaker has a form before them. */
    static ChatAnswer silent() {
        return quiet(List.of());
    }

    /** Whether there is nothing to say. */
    public boolean isSilent() {
        return lines.isEmpty();
    }

    /** For everybody in the channel. */
    static ChatAnswer shared(String line) {
        return new ChatAnswer(List.of(line), null, null, true, null);
    }

    ChatAnswer reading(String address, String label) {
        return new ChatAnswer(lines, address, label, shared, field);
    }

    ChatAnswer about(String wrongField) {
        return new ChatAnswer(lines, link, linkLabel, shared, wrongField);
    }

    ChatAnswer whispered() {
        return new ChatAnswer(lines, link, linkLabel, false, field);
    }

    ChatAnswer and(String line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new ChatAnswer(more, link, linkLabel, shared, field);
    }

    /** All of it as text. */
    public String text() {
        return String.join("\n", lines);
    }

    /** Whether something was wrong with what was said. */
    public boolean isRefusal() {
        return field != null;
    }
}
