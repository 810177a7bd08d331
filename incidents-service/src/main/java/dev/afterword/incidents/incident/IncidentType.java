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
    AMBIGUOUS;

    /** A condition on the incident {@code i}: users may have suffered from it, so it takes from error budgets. */
    public static final String TAKES_BUDGETS = "i.type not in ('EXERCISE', 'MAINTENANCE', 'NEAR_MISS')";

    /** Whether users may have suffered from it, as opposed to what was planned, practised or avoided. */
    boolean takesBudgets() {
        return this != EXERCISE && this != MAINTENANCE && this != NEAR_MISS;
    }
}
