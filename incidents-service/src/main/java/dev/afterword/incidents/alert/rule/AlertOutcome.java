package dev.afterword.incidents.alert.rule;

/**
 * What becomes of alerts: OPEN declares an incident, ATTACH adds them to the open incident of the same group or service,
 * SUGGEST waits for a person, IGNORE keeps them and does nothing.
 */
public enum AlertOutcome {
    OPEN,
    ATTACH,
    SUGGEST,
    IGNORE
}
