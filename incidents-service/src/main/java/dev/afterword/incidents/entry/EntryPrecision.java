package dev.afterword.incidents.entry;

/** How well it is known when something happened; anything but EXACT is no anchor for a duration. */
public enum EntryPrecision {
    EXACT,
    MINUTE,
    APPROXIMATE,
    DATE
}
