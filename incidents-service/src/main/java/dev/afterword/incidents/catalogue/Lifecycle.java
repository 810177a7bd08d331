package dev.afterword.incidents.catalogue;

/** How far a service is in its life. */
public enum Lifecycle {
    /** Tried out; nobody relies on it yet. */
    EXPERIMENTAL,
    /** In use. */
    PRODUCTION,
    /** In use, and on its way out. */
    DEPRECATED
}
