package dev.afterword.incidents.timeline;

import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dated fact in the story of an incident.
 *
 * @param id id
 * @param kind what kind of fact
 * @param occurredAt when it happened
 * @param recordedAt when it was written down
 * @param text what happened
 * @param audience whom it is meant for
 * @param service key of the service it is about, or null
 * @param actor who wrote it or caused it, or null
 * @param automatic whether the platform wrote it
 */
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
        UUID id,
        TimelineEntryKind kind,
        Instant occurredAt,
        Instant recordedAt,
        String text,
        EntryAudience audience,
        String service,
        PersonRef actor,
        boolean automatic) {}
