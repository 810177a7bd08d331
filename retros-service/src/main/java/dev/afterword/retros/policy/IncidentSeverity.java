package dev.afterword.retros.policy;

/** Severities that a rule may name; the wire words of incidents. */
enum IncidentSeverity {
    SEV0,
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    UNKNOWN
}
