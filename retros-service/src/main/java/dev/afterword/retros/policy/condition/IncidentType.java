package dev.afterword.retros.policy.condition;

/** Types that a rule may name; the wire words of incidents. */
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
