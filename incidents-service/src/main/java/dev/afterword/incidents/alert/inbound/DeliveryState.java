package dev.afterword.incidents.alert.inbound;

/** Where a delivery stands. */
enum DeliveryState {
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
