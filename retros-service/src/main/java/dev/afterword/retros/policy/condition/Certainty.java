package dev.afterword.retros.policy.condition;

/** Whether something is so, as far as is known. */
public enum Certainty {
    YES,
    NO,
    UNKNOWN
}
