package dev.afterword.hookkit.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a connection's deliveries go.
 *
 * @param lastReceivedAt when the last genuine delivery came, or null
 * @param lastAppliedAt when the last one was finished with, or null
 * @param waiting stored and not finished with yet
 * @param unparsable genuine and senseless
 * @param rejected refused for a missing or wrong signature, since the connection exists
 * @param lastRejectedAt when that was the last time, or null
 * @param dead given up, newest first, a hundred at most
 */
public record DeliveryHealth(
        Instant lastReceivedAt,
        Instant lastAppliedAt,
        long waiting,
        long unparsable,
        long rejected,
        Instant lastRejectedAt,
        List<DeadDelivery> dead) {

    /**
     * A delivery that was given up.
     *
     * @param reason why the last try failed
     */
    public record DeadDelivery(UUID id, String deliveryId, Instant receivedAt, int attempts, String reason) {}
}
