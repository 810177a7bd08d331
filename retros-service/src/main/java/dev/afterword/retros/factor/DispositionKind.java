package dev.afterword.retros.factor;

/** What is done about a factor. */
public enum DispositionKind {
    ACTION,
    ACCEPTED,
    NOT_ACTIONABLE,
    OUT_OF_OUR_HANDS
}
