package dev.afterword.retros.policy;

/** Whether something is so, as far as is known. */
enum Certainty {
    YES,
    NO,
    UNKNOWN
}
