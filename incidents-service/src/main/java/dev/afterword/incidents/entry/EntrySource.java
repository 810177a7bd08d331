package dev.afterword.incidents.entry;

/** Who wrote an entry: the platform about a change of its own, a person, or another system's record. */
public enum EntrySource {
    AUTO,
    HUMAN,
    IMPORT
}
