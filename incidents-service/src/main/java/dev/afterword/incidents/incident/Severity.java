package dev.afterword.incidents.incident;

/** How bad an incident is, worst first; {@code UNKNOWN} is treated as SEV1 until somebody knows. */
public enum Severity {
    SEV0,
    SEV1,
    SEV2,
    SEV3,
    SEV4,
    UNKNOWN;

    /** How to escalate: not knowing is no reason to wait. */
    public Severity escalatesAs() {
        return this == UNKNOWN ? SEV1 : this;
    }
}
