package dev.afterword.incidents.detection;

/** What was between the signal and the people: nothing, no alert, or one that did not reach or did not stand out. */
public enum DetectionGap {
    NONE,
    NO_ALERT,
    ALERT_NOISY,
    ALERT_LOW_PRIORITY,
    ALERT_UNROUTED
}
