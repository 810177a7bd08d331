package dev.afterword.incidents.impact;

/** Who a cohort is; both are sized by the same model. */
enum CohortKind {
    CUSTOMERS,
    /** Colleagues, such as engineers whose tools do not work. */
    INTERNAL
}
