package dev.afterword.incidents.chat.room;

import java.time.Instant;
import java.util.UUID;

/**
 * A wish that one worker holds for the time of its lease.
 *
 * @param incidentId incident, or null where it is of none
 * @param subject id of the channel for OPENING and TOPIC, of the user for MEMBER, else what makes it one of its kind
 * @param facts what it is wanted with
 * @param content what is to be said, or null
 * @param claim this worker's hold; worthless once somebody else has claimed it
 * @param attempts how often it was tried, this time included
 * @param createdAt since when it is wished for
 */
record ChatWish(
        UUID id,
        UUID connectionId,
        UUID incidentId,
        ChatWishKind kind,
        String subject,
        String facts,
        String content,
        UUID claim,
        int attempts,
        Instant createdAt) {

    @Override
    public String toString() {
        return "ChatWish[" + kind + " " + id + "]";
    }
}
