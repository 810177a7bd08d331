package dev.afterword.incidents.change;

/** How much was rolled back: everything that a deploy brought, or single features while the rest stays. */
public enum RollbackExtent {
    FULL,
    FEATURE
}
