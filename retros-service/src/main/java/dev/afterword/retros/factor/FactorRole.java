package dev.afterword.retros.factor;

/** What part a condition played; none of them is "the root". */
enum FactorRole {
    LATENT,
    TRIGGER,
    ENABLER,
    MITIGATOR,
    WENT_WELL,
    LUCKY,
    NOT_CONTRIBUTING
}
