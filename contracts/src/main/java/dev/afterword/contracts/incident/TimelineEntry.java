package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.UUID;

/**
 * A dated fact in the story of an incident.
 *
 * @param id id of the entry
 * @param kind for example NOTE, DECISION or STATUS_CHANGED
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param text what happened
 * @param audience CUSTOMER, PUBLIC, ORGANISATION, RESPONDERS or PRIVATE
 * @param service key of the service it is about, or null
 * @param actor who wrote it, or null
 * @param automatic whether the platform wrote it
 */
public record TimelineEntry(
        UUID id,
        String kind,
        Instant occurredAt,
        Instant recordedAt,
        String text,
        String audience,
        String service,
        PersonRef actor,
        boolean automatic) {}
