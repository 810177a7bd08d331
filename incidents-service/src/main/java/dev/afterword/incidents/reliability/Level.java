package dev.afterword.incidents.reliability;

/** What a view is of. */
enum Level {
    SERVICE,
    SYSTEM,
    ENTERPRISE
}
