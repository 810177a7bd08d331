package dev.afterword.retros.factor;

/** Where a condition lies. */
enum FactorDomain {
    PEOPLE,
    PROCESS,
    TECHNOLOGY
}
