package dev.afterword.retros.incident;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of an incident's timeline, as this service heard of it. */
@Schema(name = "RetrospectiveTimelineEntry")
public record TimelineEntryView(
        UUID id,
        @Schema(examples = "DECISION") String kind,
        Instant occurredAt,
        Instant recordedAt,
        @Schema(examples = "Rolled back checkout to 4.17") String text,
        @Schema(examples = "ORGANISATION") String audience,
        @Schema(examples = "checkout") String service,
        PersonView actor,
        boolean automatic) {}
