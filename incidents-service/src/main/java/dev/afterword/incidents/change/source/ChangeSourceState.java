package dev.afterword.incidents.change.source;

/** Whether deliveries of a source are applied (ACTIVE), kept for later (PAUSED), or refused for good (DELETED). */
public enum ChangeSourceState {
    ACTIVE,
    PAUSED,
    DELETED
}
