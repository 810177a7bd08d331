package dev.afterword.incidents.webhook;

/** Where a delivery stands. */
public enum DeliveryState {
    NEW,
    CLAIMED,
    RETRY,
    APPLIED,
    IGNORED,
    UNPARSABLE,
    HELD,
    DEAD,
    DISCARDED
}
