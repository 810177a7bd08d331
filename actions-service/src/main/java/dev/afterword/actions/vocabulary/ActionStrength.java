package dev.afterword.actions.vocabulary;

/** How much an action relies on people remembering it: the weaker, the more. */
public enum ActionStrength {
    WEAKER,
    INTERMEDIATE,
    STRONGER
}
