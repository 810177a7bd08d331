package dev.afterword.incidents.incident.severity;

/** What set a severity: a person, a rule about alerts, a correctness check, or the record that was imported. */
public enum SeverityOrigin {
    PERSON,
    RULE,
    CHECK,
    BURN,
    IMPORT
}
