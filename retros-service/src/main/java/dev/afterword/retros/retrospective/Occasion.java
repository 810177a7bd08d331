package dev.afterword.retros.retrospective;

/** Why the state of a document was kept. */
public enum Occasion {
    /** Before somebody began to write, when nothing had been kept for a while. */
    WRITING,
    /** Somebody asked for it. */
    KEPT,
    /** Before an earlier state was brought back. */
    RESTORING,
    /** Before a text of the whole document was taken in. */
    IMPORTING,
    SUBMITTED,
    RETURNED,
    REVIEWED,
    PUBLISHED
}
