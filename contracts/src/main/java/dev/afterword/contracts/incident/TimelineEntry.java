package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;
import java.util.List;
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
 * @param precision EXACT, MINUTE, APPROXIMATE or DATE, or null
 * @param actorRole role in which somebody spoke or acted, or null
 * @param source AUTO, HUMAN or IMPORT, or null
 * @param phase BEFORE, ONSET, RESPONSE, RECOVERY or AFTER as it was when this was told, or null
 * @param causality DIRECT, INDIRECT, NECESSARY, IRRELEVANT or UNJUDGED, or null
 * @param causalityReason why it is judged so, or null
 * @param symptomOrCause SYMPTOM or CAUSE, or null
 * @param tags REDUNDANT, SKIPPED, EXPECTATION, or null
 * @param starred whether it is one of those that tell the story, or null
 * @param evidence where it can be seen, or null
 * @param detail fields of the kind, or null
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
        boolean automatic,
        String precision,
        String actorRole,
        String source,
        String phase,
        String causality,
        String causalityReason,
        String symptomOrCause,
        List<String> tags,
        Boolean starred,
        List<TimelineEvidence> evidence,
        TimelineEntryDetail detail) {}
