package dev.afterword.retros.policy;

/** How strongly the policy asks for a retrospective. */
public enum Requirement {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL,
    NONE
}
