package dev.afterword.incidents.chat.delivery;

import dev.afterword.hookkit.delivery.DeliveryLine;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that came from a chat. What it says is not shown: it may be out of a channel that is not everybody's.
 *
 * @param id id
 * @param receivedAt when it came
 * @param state NEW, CLAIMED and RETRY wait, HELD waits for the connection, APPLIED and IGNORED are done, UNPARSABLE makes
 *     no sense, DEAD is given up until it is replayed, DISCARDED is given up for good: by a person, or
 *     since nobody had looked after what was DEAD or HELD for 30 days, and then without its content
 * @param attempts how often it was tried
 * @param finishedAt when it was finished with, or null
 * @param note what became of it, in words, or null
 */
@Schema(name = "ChatDelivery")
record ChatDeliveryView(
        UUID id, Instant receivedAt, ChatDeliveryState state, int attempts, Instant finishedAt, String note) {

    static ChatDeliveryView of(DeliveryLine line) {
        return new ChatDeliveryView(
                line.id(),
                line.receivedAt(),
                ChatDeliveryState.valueOf(line.state()),
                line.attempts(),
                line.finishedAt(),
                line.note());
    }
}
