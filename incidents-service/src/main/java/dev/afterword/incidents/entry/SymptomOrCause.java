package dev.afterword.incidents.entry;

/** Whether a fact shows the failure or contributes to it. */
public enum SymptomOrCause {
    SYMPTOM,
    CAUSE
}
