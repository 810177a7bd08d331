package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryPrecision;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.entry.OriginalTime;
import dev.afterword.incidents.entry.SymptomOrCause;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact to add to the story.
 *
 * @param kind what kind of fact
 * @param occurredAt when it happened, now unless told
 * @param precision how well that is known, EXACT unless told
 * @param originalTime the time as it was found, where it was read from somewhere
 * @param text what happened, up to 8,000 characters
 * @param audience who sees it, ORGANISATION unless told: PRIVATE its author alone, RESPONDERS those with a role on the incident,
 *     ORGANISATION everybody who may see the incident; CUSTOMER and PUBLIC these, too, and what leaves the organisation, so that
 *     the text must not name a person
 * @param service key of the service it is about, optional
 * @param actorRole in which role somebody spoke or acted; the caller's own on the incident unless told
 * @param phase part of the story; follows from the incident's moments unless told
 * @param causality how it is judged to belong to the failure, UNJUDGED unless told
 * @param causalityReason why it is judged so, needed unless UNJUDGED
 * @param symptomOrCause whether it shows the failure or contributes to it, optional
 * @param tags how work went past each other, optional
 * @param starred whether it is one of those that tell the story
 * @param evidence where it can be seen, up to 20 links
 * @param detail fields of the kind, optional
 * @param importedFrom where another system keeps the same fact; once on an incident, a second time changes nothing
 */
public record AddTimelineEntryRequest(
        @NotNull @Schema(examples = "OBSERVATION") TimelineEntryKind kind,
        Instant occurredAt,
        @Schema(defaultValue = "EXACT") EntryPrecision precision,
        @Valid OriginalTime originalTime,
        @NotBlank @Size(max = 8000) @Schema(examples = "Error rate fell to 2 %") String text,
        @Schema(defaultValue = "ORGANISATION") EntryAudience audience,
        @Size(max = 60) @Schema(examples = "checkout") String service,
        ActorRole actorRole,
        EntryPhase phase,
        @Schema(defaultValue = "UNJUDGED") Causality causality,
        @Size(max = 2000) String causalityReason,
        SymptomOrCause symptomOrCause,
        @Size(max = 10) List<@NotNull EntryTag> tags,
        boolean starred,
        @Size(max = 20) List<@NotNull @Valid Evidence> evidence,
        @Valid EntryDetail detail,
        @Valid ImportedFrom importedFrom) {

    /** A plain fact: of a kind, at a time, in words. */
    public static AddTimelineEntryRequest of(
            TimelineEntryKind kind, Instant occurredAt, String text, ImportedFrom importedFrom) {
        return new AddTimelineEntryRequest(
                kind,
                occurredAt,
                null,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                importedFrom);
    }

    /** The same, and where it can be seen. */
    public AddTimelineEntryRequest seenAt(List<Evidence> places) {
        return new AddTimelineEntryRequest(
                kind,
                occurredAt,
                precision,
                originalTime,
                text,
                audience,
                service,
                actorRole,
                phase,
                causality,
                causalityReason,
                symptomOrCause,
                tags,
                starred,
                places,
                detail,
                importedFrom);
    }

    EntryFacts facts(Instant now) {
        return new EntryFacts(
                kind,
                occurredAt == null ? now : occurredAt,
                precision,
                text,
                audience,
                service,
                actorRole,
                phase,
                causality,
                causalityReason,
                symptomOrCause,
                tags,
                starred,
                evidence,
                detail);
    }
}
