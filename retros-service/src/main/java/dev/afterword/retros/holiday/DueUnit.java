package dev.afterword.retros.holiday;

/** How the days until a due date are counted. */
public enum DueUnit {
    CALENDAR_DAYS,
    /** Monday to Friday, in UTC, without the holidays of the region. */
    BUSINESS_DAYS
}
