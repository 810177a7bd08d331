package dev.afterword.incidents.incident;

/** What kind of trouble an incident is. */
public enum IncidentType {
    AVAILABILITY,
    DEGRADATION,
    GRAY_FAILURE,
    DATA_INTEGRITY,
    SECURITY,
    INTERNAL_TOOLING,
    DEPENDENCY,
    CAPACITY,
    NEAR_MISS,
    EXERCISE,
    MAINTENANCE,
    AMBIGUOUS
}
