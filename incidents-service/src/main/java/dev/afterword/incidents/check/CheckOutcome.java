package dev.afterword.incidents.check;

/** What a check came to: all is as it must be, it is not, or nobody looked, with the reason. */
enum CheckOutcome {
    PASS,
    FAIL,
    SKIPPED
}
