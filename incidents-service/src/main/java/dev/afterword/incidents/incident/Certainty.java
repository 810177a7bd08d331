package dev.afterword.incidents.incident;

/** An answer that may still be unknown; unknown is never taken for no. */
public enum Certainty {
    YES,
    NO,
    UNKNOWN
}
