package dev.afterword.retros.policy.terms;

/** Whose word is asked for before publication. */
public enum Approval {
    MANAGER,
    LEGAL,
    SECURITY,
    EXECUTIVE_SPONSOR
}
