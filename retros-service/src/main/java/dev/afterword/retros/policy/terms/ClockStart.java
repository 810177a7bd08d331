package dev.afterword.retros.policy.terms;

/** The moment of the incident at which a time limit begins to run. */
public enum ClockStart {
    DETECTED,
    CLASSIFIED_MAJOR,
    MITIGATED
}
