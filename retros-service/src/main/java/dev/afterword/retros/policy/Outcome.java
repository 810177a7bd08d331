package dev.afterword.retros.policy;

/** What was decided: hold the retrospective, skip it, or leave it to a person. */
public enum Outcome {
    HOLD,
    SKIP,
    UNDECIDED
}
