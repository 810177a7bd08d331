package dev.afterword.hookkit.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored delivery as lists show it.
 *
 * @param deliveryId what the sender calls it, or the hash of its body
 * @param state NEW, CLAIMED, RETRY, APPLIED, IGNORED, UNPARSABLE, HELD, DEAD or DISCARDED
 * @param attempts how often it was tried
 * @param bytes size of the body as it is kept, which is compressed
 * @param finishedAt when it was finished with, or null
 * @param note what became of it, in words, or null
 */
public record DeliveryLine(
        UUID id,
        String deliveryId,
        Instant receivedAt,
        String state,
        int attempts,
        int bytes,
        Instant finishedAt,
        String note) {}
