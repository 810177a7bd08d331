package dev.afterword.incidents.alert;

/** Where an alert stands; the order is that of an episode. */
public enum AlertState {
    FIRING,
    ACKNOWLEDGED,
    RESOLVED
}
