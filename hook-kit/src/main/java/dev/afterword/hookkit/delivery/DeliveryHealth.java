package dev.afterword.hookkit.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a connection's deliveries go.
 *
 * @param lastReceivedAt when the last genuine delivery came, or null
 * @param lastAppliedAt when the last one was finished with, or null
 * @param waiting stored and not finished with yet
 * @param oldestWaitingAt when the one that waits longest came, or null
 * @param unparsable genuine and senseless
 * @param rejected refused since the connection exists, for a missing or wrong signature, for too many at once or too many bytes
 * @param lastRejectedAt when that was the last time, or null
 * @param refusals the refusals by reason, the latest first
 * @param states how many deliveries are in which state
 * @param dead given up, newest first, a hundred at most
 */
public record DeliveryHealth(
        Instant lastReceivedAt,
        Instant lastAppliedAt,
        long waiting,
        Instant oldestWaitingAt,
        long unparsable,
        long rejected,
        Instant lastRejectedAt,
        List<Refusal> refusals,
        Map<String, Long> states,
        List<DeadDelivery> dead) {

    /**
     * What was refused for one reason.
     *
     * @param reason a word such as wrong-signature, too-many or too-large
     */
    public record Refusal(String reason, long count, Instant lastAt) {}

    /**
     * A delivery that was given up.
     *
     * @param reason why the last try failed
     */
    public record DeadDelivery(UUID id, String deliveryId, Instant receivedAt, int attempts, String reason) {}
}
