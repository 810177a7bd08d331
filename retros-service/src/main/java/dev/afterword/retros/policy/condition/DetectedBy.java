package dev.afterword.retros.policy.condition;

/** How an incident was noticed. */
public enum DetectedBy {
    /** A customer was first. */
    CUSTOMER,
    /** A person of the organisation, a partner or a researcher. */
    HAND,
    /** Monitoring, a burning objective or a check. */
    MACHINE
}
