package dev.afterword.incidents.buddy;

/** A buddy is asked about anything; somebody one hop away knows, or knows who knows, a certain thing. */
enum BuddyKind {
    BUDDY,
    ONE_HOP_AWAY
}
