package dev.afterword.actions.tracker;

/** Whether wishes go out through a connection; deliveries are taken in whatever it says. */
public enum TrackerState {
    ACTIVE,
    /** The tracker refuses the API token; it needs a new one. */
    AUTH_EXPIRED,
    /** Somebody halted it. */
    PAUSED
}
