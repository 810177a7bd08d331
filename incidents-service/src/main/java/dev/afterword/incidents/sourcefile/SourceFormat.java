package dev.afterword.incidents.sourcefile;

/**
 * How a file is written. STATUSPAGE_JSON is an answer of a Statuspage API (a list of incidents, or an object with
 * {@code incidents}), STATUSPAGE_ATOM its history feed, JSONL one JSON object a line, CSV a table with a header, JSON a
 * list of objects or an object that holds one.
 */
public enum SourceFormat {
    STATUSPAGE_JSON,
    STATUSPAGE_ATOM,
    JSONL,
    CSV,
    JSON
}
