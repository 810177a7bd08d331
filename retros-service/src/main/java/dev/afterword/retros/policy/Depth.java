package dev.afterword.retros.policy;

/** How deep a retrospective goes: one author, a meeting, or an investigation with interviews. */
public enum Depth {
    LIGHT,
    STANDARD,
    DEEP
}
