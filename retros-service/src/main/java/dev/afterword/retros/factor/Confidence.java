package dev.afterword.retros.factor;

/** How sure the record is of a condition. */
public enum Confidence {
    OBSERVED,
    INFERRED,
    SUSPECTED
}
