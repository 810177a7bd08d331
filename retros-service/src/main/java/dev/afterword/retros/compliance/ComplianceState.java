package dev.afterword.retros.compliance;

/** Where a step stands. */
enum ComplianceState {
    /** The moment at which its limit begins has not come. */
    WAITING,
    OPEN,
    LATE,
    DONE
}
