package dev.afterword.incidents.incident;

/** How much of the organisation responds; it says nothing of how bad the incident is. */
public enum ResponseLevel {
    INDIVIDUAL,
    TEAM,
    COORDINATED,
    CRISIS
}
