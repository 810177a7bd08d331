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
 * @param body the bytes as they came
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
        byte[] body) {}
