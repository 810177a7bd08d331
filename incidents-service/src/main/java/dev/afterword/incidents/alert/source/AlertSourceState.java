package dev.afterword.incidents.alert.source;

/** Whether deliveries of a source are applied (ACTIVE), kept for later (PAUSED), or refused for good (DELETED). */
public enum AlertSourceState {
    ACTIVE,
    PAUSED,
    DELETED
}
