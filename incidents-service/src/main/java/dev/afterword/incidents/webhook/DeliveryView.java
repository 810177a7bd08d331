package dev.afterword.incidents.webhook;

import dev.afterword.hookkit.delivery.DeliveryLine;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery that came through a connection.
 *
 * @param id id
 * @param deliveryId what the sender calls it, or the hash of its body
 * @param receivedAt when it came
 * @param state NEW, CLAIMED and RETRY wait, HELD waits for the connection, APPLIED and IGNORED are done, UNPARSABLE makes no
 *     sense, DEAD is given up until it is replayed, DISCARDED is given up for good: by a person, or
 *     since nobody had looked after what was DEAD or HELD for 30 days, and then without its content
 * @param attempts how often it was tried
 * @param finishedAt when it was finished with, or null
 * @param note what became of it, in words, or null
 */
@Schema(name = "HookDelivery")
public record DeliveryView(
        UUID id, String deliveryId, Instant receivedAt, String state, int attempts, Instant finishedAt, String note) {

    static DeliveryView of(DeliveryLine line) {
        return new DeliveryView(
                line.id(),
                line.deliveryId(),
                line.receivedAt(),
                line.state(),
                line.attempts(),
                line.finishedAt(),
                line.note());
    }
}
