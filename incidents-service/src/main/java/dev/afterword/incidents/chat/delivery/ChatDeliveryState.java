package dev.afterword.incidents.chat.delivery;

/** Where something that came from a chat stands. */
enum ChatDeliveryState {
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
