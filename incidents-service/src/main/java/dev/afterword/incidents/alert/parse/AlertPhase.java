package dev.afterword.incidents.alert.parse;

/** What a sender says of an alert; NOTE and TEST say nothing of its state, UPDATED says that it goes on. */
public enum AlertPhase {
    FIRING,
    ACKNOWLEDGED,
    RESOLVED,
    UPDATED,
    NOTE,
    TEST
}
