package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryPrecision;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.SymptomOrCause;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What is known better now; a merge patch is applied to the present entry, and the former version is kept. An entry that
 * the platform wrote can be judged, starred and shown to more readers within the organisation, and keeps what it says.
 *
 * @param kind what kind of fact
 * @param occurredAt when it happened
 * @param precision how well that is known
 * @param text what happened, up to 8,000 characters
 * @param audience who sees it, as when an entry is added; set to PRIVATE by its author alone, to RESPONDERS by its author and
 *     responders
 * @param service key of the service it is about, or null
 * @param actorRole in which role somebody spoke or acted, or null
 * @param phase part of the story, or null to let it follow from the moments
 * @param causality how it is judged to belong to the failure
 * @param causalityReason why it is judged so, needed unless UNJUDGED
 * @param symptomOrCause whether it shows the failure or contributes to it, or null
 * @param tags how work went past each other
 * @param starred whether it is one of those that tell the story
 * @param evidence where it can be seen, up to 20 links
 * @param detail fields of the kind, or null
 * @param reason why it is corrected; needed where it says something else afterwards, not for a judgement, an audience or a star
 */
record CorrectTimelineEntryRequest(
        @NotNull TimelineEntryKind kind,
        @NotNull Instant occurredAt,
        EntryPrecision precision,
        @NotBlank @Size(max = 8000) String text,
        EntryAudience audience,
        @Size(max = 60) String service,
        ActorRole actorRole,
        EntryPhase phase,
        Causality causality,
        @Size(max = 2000) String causalityReason,
        SymptomOrCause symptomOrCause,
        @Size(max = 10) List<@NotNull EntryTag> tags,
        boolean starred,
        @Size(max = 20) List<@NotNull @Valid Evidence> evidence,
        @Valid EntryDetail detail,
        @Size(max = 2000) String reason) {

    static CorrectTimelineEntryRequest of(EntryFacts facts) {
        return new CorrectTimelineEntryRequest(
                facts.kind(),
                facts.occurredAt(),
                facts.precision(),
                facts.text(),
                facts.audience(),
                facts.service(),
                facts.actorRole(),
                facts.phase(),
                facts.causality(),
                facts.causalityReason(),
                facts.symptomOrCause(),
                facts.tags(),
                facts.starred(),
                facts.evidence(),
                facts.detail(),
                null);
    }

    EntryFacts facts() {
        return new EntryFacts(
                        kind,
                        occurredAt,
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
                        detail)
                .tidied();
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
