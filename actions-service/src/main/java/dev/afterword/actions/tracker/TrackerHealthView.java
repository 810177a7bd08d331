package dev.afterword.actions.tracker;

import dev.afterword.hookkit.delivery.DeliveryHealth;
import dev.afterword.hookkit.delivery.DeliveryHealth.DeadDelivery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a connection does, in both directions. */
@Schema(name = "TrackerHealth")
public record TrackerHealthView(
        TrackerState state,
        String message,
        Instant pausedUntil,
        @Schema(description = "Last genuine webhook") Instant lastDeliveryAt,
        @Schema(description = "Last webhook that was finished with") Instant lastAppliedAt,
        @Schema(description = "Webhooks stored and not yet applied") long waitingDeliveries,
        @Schema(description = "Genuine webhooks that were not JSON") long unparsableDeliveries,
        @Schema(description = "Webhooks with a missing or wrong signature") long rejectedDeliveries,
        Instant lastRejectedAt,
        @Schema(description = "Webhooks given up after repeated failures; they can be replayed")
                List<DeadDeliveryView> deadDeliveries,
        @Schema(description = "Issues still to be made or linked") long pendingIntents,
        @Schema(description = "Issues that the tracker refuses to make") long needsHuman) {

    /** A delivery that was given up. */
    @Schema(name = "DeadDelivery")
    public record DeadDeliveryView(UUID id, String deliveryId, Instant receivedAt, int attempts, String reason) {

        static DeadDeliveryView of(DeadDelivery dead) {
            return new DeadDeliveryView(
                    dead.id(), dead.deliveryId(), dead.receivedAt(), dead.attempts(), dead.reason());
        }
    }

    static TrackerHealthView of(TrackerConnection connection, DeliveryHealth hooks, long pending, long needsHuman) {
        return new TrackerHealthView(
                connection.state,
                connection.message,
                connection.pausedUntil,
                hooks.lastReceivedAt(),
                hooks.lastAppliedAt(),
                hooks.waiting(),
                hooks.unparsable(),
                hooks.rejected(),
                hooks.lastRejectedAt(),
                hooks.dead().stream().map(DeadDeliveryView::of).toList(),
                pending,
                needsHuman);
    }
}
