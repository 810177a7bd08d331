package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.HookHeaders;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that one worker holds for the time of its lease.
 *
 * @param deliveryId what the sender calls it, the same on every repetition
 * @param claim this worker's hold; worthless once somebody else has claimed it
 * @param attempts how often it was tried, this time included
 * @param headers those that the {@link HookSource} keeps
 * @param packed the bytes as they came, compressed
 */
public record StoredDelivery(
        UUID id,
        String provider,
        UUID connectionId,
        String deliveryId,
        Instant receivedAt,
        UUID claim,
        int attempts,
        HookHeaders headers,
        byte[] packed) {

    /** The bytes as they came; unpacked each time, since a round of long ones would fill the memory. */
    public byte[] body() {
        return BodyText.unpacked(packed);
    }
}
