package dev.afterword.incidents.webhook;

import dev.afterword.hookkit.delivery.DeliveryHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a connection does.
 *
 * @param lastDeliveryAt when the last genuine delivery came, or null
 * @param lastAppliedAt when the last one was finished with, or null
 * @param waiting deliveries that are stored and not finished with
 * @param lagSeconds how long the one that waits longest has been waiting, in seconds; 0 where none waits
 * @param refused deliveries refused, for a missing or wrong secret or signature, for too many at once or too many bytes
 * @param lastRefusedAt when the last one was, or null
 * @param refusals how many for which reason, the latest first
 * @param states how many deliveries are in which state
 */
@Schema(name = "HookHealth")
public record DeliveryHealthView(
        Instant lastDeliveryAt,
        Instant lastAppliedAt,
        long waiting,
        long lagSeconds,
        long refused,
        Instant lastRefusedAt,
        List<Refusal> refusals,
        Map<String, Long> states) {

    /**
     * What was refused for one reason.
     *
     * @param reason unsigned, malformed-signature, wrong-signature, stale-timestamp, no-timestamp, no-secret,
     *     malformed-secret, wrong-secret, too-many for more than its share at once, or too-large, which is refused unread and
     *     so counts whoever has sent it
     * @param count how many
     * @param lastAt when the last one was
     */
    @Schema(name = "HookRefusal")
    public record Refusal(String reason, long count, Instant lastAt) {}

    static DeliveryHealthView of(DeliveryHealth health, Instant now) {
        return new DeliveryHealthView(
                health.lastReceivedAt(),
                health.lastAppliedAt(),
                health.waiting(),
                health.oldestWaitingAt() == null
                        ? 0
                        : Math.max(
                                0,
                                Duration.between(health.oldestWaitingAt(), now).toSeconds()),
                health.rejected(),
                health.lastRejectedAt(),
                health.refusals().stream()
                        .map(refusal -> new Refusal(refusal.reason(), refusal.count(), refusal.lastAt()))
                        .toList(),
                health.states());
    }
}
