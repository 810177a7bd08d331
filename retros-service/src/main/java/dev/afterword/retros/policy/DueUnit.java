package dev.afterword.retros.policy;

/** How the days until a due date are counted. */
enum DueUnit {
    CALENDAR_DAYS,
    /** Monday to Friday, in UTC. */
    BUSINESS_DAYS
}
