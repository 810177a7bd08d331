package dev.afterword.incidents.chat.wish;

/** Where a wish stands. */
enum ChatWishState {
    /** It waits: for its turn, for the next try, or for the connection. */
    PENDING,
    /** Somebody is at it. */
    CLAIMED,
    /** It was carried out, or nothing was to be done. */
    DONE,
    /** The chat refuses it, or it was tried too often: a person must look. */
    FAILED
}
