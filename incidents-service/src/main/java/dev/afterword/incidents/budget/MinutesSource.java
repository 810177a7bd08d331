package dev.afterword.incidents.budget;

/** Where the minutes of an impact come from. */
enum MinutesSource {
    /** A person or a tool said so. */
    ENTERED,
    /** From the incident's moments. */
    MOMENTS
}
