package dev.afterword.incidents.check;

/** Whether a check is still performed; one that is not stays, since its results tell of the past. */
enum CheckStatus {
    ACTIVE,
    RETIRED;

    CheckStatus next() {
        return this == ACTIVE ? RETIRED : ACTIVE;
    }
}
