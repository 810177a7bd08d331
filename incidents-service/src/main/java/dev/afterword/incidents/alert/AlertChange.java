package dev.afterword.incidents.alert;

/** What an observation did to an alert. */
enum AlertChange {
    /** A new episode begins, the first one or another. */
    FIRED,
    /** Somebody has taken note of it in the other system, or has taken that back. */
    ACKNOWLEDGED,
    RESOLVED,
    /** Nothing new, but said again. */
    REPEATED,
    /** Older than what is known. */
    LATE
}
