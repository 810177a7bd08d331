package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record of a file, not yet understood.
 *
 * @param line where it stands: the line of a JSONL file, else its place in the list, from 1
 * @param original its text, for a table the JSON object of its columns
 * @param problem why it cannot be read, or null
 */
public record SourceRow(int line, String original, String problem) {

    /** Longer originals of unreadable rows are cut: they may be the rest of the file. */
    private static final int UNREADABLE = 10_000;

    private static final int PROBLEM = 1_000;

    static SourceRow of(int line, JsonNode record) {
        return record.isObject()
                ? new SourceRow(line, record.toString(), null)
                : unreadable(line, record.toString(), "is no object with named values");
    }

    static SourceRow unreadable(int line, String text, String problem) {
        var kept = text.length() > UNREADABLE ? text.substring(0, UNREADABLE) : text;
        return new SourceRow(line, kept.replace('\0', '\uFFFD'), RecordValues.shortened(problem, PROBLEM));
    }
}
