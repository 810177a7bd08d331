package dev.afterword.actions.tracker.mirror;

import java.util.UUID;

/**
 * A wish that one worker holds for the time of its lease.
 *
 * @param claim this worker's hold; worthless once somebody else has claimed it
 * @param attempts how often it was tried, this time included
 */
record Intent(UUID id, UUID actionId, UUID connectionId, Kind kind, UUID claim, int attempts) {

    /** What is wished for. */
    enum Kind {
        /** An issue for the action. */
        CREATE,
        /** A link from the issue back to the action. */
        REMOTE_LINK
    }
}
