package dev.afterword.incidents.slo;

/** Whether an objective is still aimed at; one that is not stays, since budgets of the past name it. */
enum SloStatus {
    ACTIVE,
    RETIRED;

    SloStatus next() {
        return this == ACTIVE ? RETIRED : ACTIVE;
    }
}
