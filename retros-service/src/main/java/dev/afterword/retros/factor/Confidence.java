package dev.afterword.retros.factor;

/** How sure the record is of a condition. */
enum Confidence {
    OBSERVED,
    INFERRED,
    SUSPECTED
}
