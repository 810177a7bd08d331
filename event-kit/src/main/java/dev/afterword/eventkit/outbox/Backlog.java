package dev.afterword.eventkit.outbox;

/**
 * What waits to be published.
 *
 * @param unsent number of rows
 * @param oldestSeconds age of the oldest one in seconds, 0 when there is none
 */
record Backlog(long unsent, double oldestSeconds) {

    static final Backlog EMPTY = new Backlog(0, 0);
}
