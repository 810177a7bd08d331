package dev.afterword.actions.vocabulary;

/** What an action changes. */
public enum ActionTarget {
    SYSTEM,
    INCIDENT_RESPONSE_POLICY,
    MEASUREMENT,
    MONITORING,
    RETROSPECTIVE_STANDARD,
    TRAINING_STAFFING
}
