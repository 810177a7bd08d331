package dev.afterword.eventkit.codec;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it arrived.
 *
 * @param id id of the event, the same however often it arrives
 * @param type CloudEvents type
 * @param subject aggregate that it is about
 * @param sequence place in the aggregate's history; a lower one than the last applied is old news
 * @param time when it happened
 * @param correlationId request that began the chain, or null
 * @param data record of the event
 */
public record ReceivedEvent<E>(
        UUID id, String type, UUID subject, long sequence, Instant time, String correlationId, E data) {}
