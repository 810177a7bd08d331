package dev.afterword.incidents.timeline;

/** Whom an entry is meant for in renderings; one that is PRIVATE is shown to its author alone and never published. */
public enum EntryAudience {
    CUSTOMER,
    PUBLIC,
    ORGANISATION,
    RESPONDERS,
    PRIVATE
}
