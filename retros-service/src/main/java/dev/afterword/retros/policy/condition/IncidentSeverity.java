package dev.afterword.retros.policy.condition;

/** Severities that a rule may name; the wire words of incidents. */
public enum IncidentSeverity {
    SEV0,
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    UNKNOWN
}
