package dev.afterword.actions.vocabulary;

/** Where the mirror of an action in a tracker stands. */
public enum LinkState {
    PENDING,
    LINKED,
    NEEDS_HUMAN,
    UNREACHABLE
}
