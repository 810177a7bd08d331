package dev.afterword.retros.draft;

import java.util.List;

/** A piece of Markdown as it is written; text that people wrote is shown as they wrote it, never as markup. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();

    public Markdown heading(String words) {
        return block("### " + words);
    }

    public Markdown paragraph(String words) {
        return block(words);
    }

    public Markdown bullets(List<String> items) {
        return items.isEmpty() ? this : block("- " + String.join("\n- ", items));
    }

    public Markdown table(List<String> columns, List<List<String>> rows) {
        var lines = new StringBuilder(row(columns)).append('\n').append("|").append(" --- |".repeat(columns.size()));
        rows.forEach(row -> lines.append('\n').append(row(row)));
        return block(lines.toString());
    }

    /** Text of a person, on one line and without effect as markup. */
    public static String plain(String words) {
        return words == null
                ? ""
                : words.strip()
                        .replaceAll("\\s+", " ")
                        .replace("\\", "\\\\")
                        .replace("|", "\\|")
                        .replace("<", "\\<")
                        .replace("[", "\\[");
    }

    private Markdown block(String block) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        text.append(block);
        return this;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
