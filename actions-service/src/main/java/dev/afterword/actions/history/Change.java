package dev.afterword.actions.history;

/**
 * One field that is different from before.
 *
 * @param field name of the field
 * @param from value before, or null
 * @param to value after, or null
 */
public record Change(String field, String from, String to) {}
