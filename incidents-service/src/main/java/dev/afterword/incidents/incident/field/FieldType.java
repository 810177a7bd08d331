package dev.afterword.incidents.incident.field;

/** What values a custom field takes. */
public enum FieldType {
    /** A text of at most 2,000 characters. */
    TEXT,
    NUMBER,
    BOOLEAN,
    /** A day, such as 2026-11-27. */
    DATE,
    /** An http or https address. */
    URL,
    /** One of the options. */
    CHOICE
}
