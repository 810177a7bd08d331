package dev.afterword.incidents.budget;

/** Where the minutes of an impact come from. */
enum MinutesSource {
    /** A person or a tool said so. */
    ENTERED,
    /** From the impact windows of the SLO's service, or of the services of its system. */
    IMPACT_WINDOWS,
    /** From the incident's moments, since no impact window was recorded. */
    MOMENTS
}
