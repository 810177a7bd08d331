package dev.afterword.incidents.entry;

/**
 * How work went past each other, without a name: done twice, left out, or expected otherwise. Counted over incidents.
 */
public enum EntryTag {
    REDUNDANT,
    SKIPPED,
    EXPECTATION
}
