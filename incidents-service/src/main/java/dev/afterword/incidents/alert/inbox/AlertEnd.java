package dev.afterword.incidents.alert.inbox;

/**
 * Why an alert is over: RECOVERED, as its sender said, or SOURCE_DELETED, since nobody hears of it any more, whether it has
 * recovered or not.
 */
enum AlertEnd {
    RECOVERED,
    SOURCE_DELETED;

    static AlertEnd of(boolean over, boolean sourceGone) {
        if (!over) {
            return null;
        }
        return sourceGone ? SOURCE_DELETED : RECOVERED;
    }
}
