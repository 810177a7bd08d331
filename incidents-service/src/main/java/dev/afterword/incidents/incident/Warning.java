package dev.afterword.incidents.incident;

/**
 * Something about an incident that is worth a look and blocks nothing.
 *
 * @param code stable name
 * @param message one sentence
 */
public record Warning(String code, String message) {}
