package dev.afterword.retros.factor;

/** What is done about a factor. */
enum DispositionKind {
    ACTION,
    ACCEPTED,
    NOT_ACTIONABLE,
    OUT_OF_OUR_HANDS
}
