package dev.afterword.incidents.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an entry says and how it is judged: the part that people may correct, and that each former version keeps.
 *
 * @param kind what kind of fact
 * @param occurredAt when it happened
 * @param precision how well that is known
 * @param text what happened, up to 8,000 characters
 * @param audience whom it is meant for
 * @param service key of the service it is about, or null
 * @param actorRole in which role somebody spoke or acted, or null
 * @param phase part of the story as a person set it, or null where it follows from the moments
 * @param causality how it is judged to belong to the failure
 * @param causalityReason why it is judged so, needed unless UNJUDGED
 * @param symptomOrCause whether it shows the failure or contributes to it, or null
 * @param tags how work went past each other
 * @param starred whether it is one of those that tell the story
 * @param evidence where it can be seen, up to 20 links
 * @param detail fields of the kind, or null
 */
@Schema(name = "TimelineEntryFacts")
record EntryFacts(
        @NotNull TimelineEntryKind kind,
        @NotNull Instant occurredAt,
        EntryPrecision precision,
        @NotBlank @Size(max = 8000) @Schema(examples = "Error rate fell to 2 %") String text,
        EntryAudience audience,
        @Size(max = 60) @Schema(examples = "checkout") String service,
        ActorRole actorRole,
        EntryPhase phase,
        Causality causality,
        @Size(max = 2000) String causalityReason,
        SymptomOrCause symptomOrCause,
        @Size(max = 10) List<@NotNull EntryTag> tags,
        boolean starred,
        @Size(max = 20) List<@NotNull @Valid Evidence> evidence,
        @Valid EntryDetail detail) {

    EntryFacts {
        precision = precision == null ? EntryPrecision.EXACT : precision;
        audience = audience == null ? EntryAudience.ORGANISATION : audience;
        causality = causality == null ? Causality.UNJUDGED : causality;
        tags = tags == null ? List.of() : tags.stream().distinct().toList();
        evidence = evidence == null ? List.of() : evidence;
    }

    /** The same with texts stripped, and absent where blank; for what has passed the rules. */
    EntryFacts tidied() {
        return new EntryFacts(
                kind,
                occurredAt,
                precision,
                text.strip(),
                audience,
                blankAsNull(service),
                actorRole,
                phase == null && kind == TimelineEntryKind.BACKGROUND ? EntryPhase.BEFORE : phase,
                causality,
                blankAsNull(causalityReason),
                symptomOrCause,
                tags.stream().sorted().toList(),
                starred,
                evidence,
                detail == null ? null : detail.tidied());
    }

    EntryFacts saying(String words) {
        return new EntryFacts(
                kind,
                occurredAt,
                precision,
                words,
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

    EntryFacts meantFor(EntryAudience readers) {
        return new EntryFacts(
                kind,
                occurredAt,
                precision,
                text,
                readers,
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

    EntryFacts as(ActorRole role) {
        return new EntryFacts(
                kind,
                occurredAt,
                precision,
                text,
                audience,
                service,
                role,
                phase,
                causality,
                causalityReason,
                symptomOrCause,
                tags,
                starred,
                evidence,
                detail);
    }

    @JsonIgnore
    boolean isJudged() {
        return causality != Causality.UNJUDGED;
    }

    /** Names of the fields that differ from the other facts. */
    List<String> changedFrom(EntryFacts other) {
        var changed = new ArrayList<String>();
        note(changed, "kind", kind, other.kind);
        note(changed, "occurredAt", occurredAt, other.occurredAt);
        note(changed, "precision", precision, other.precision);
        note(changed, "text", text, other.text);
        note(changed, "audience", audience, other.audience);
        note(changed, "service", service, other.service);
        note(changed, "actorRole", actorRole, other.actorRole);
        note(changed, "phase", phase, other.phase);
        note(changed, "causality", causality, other.causality);
        note(changed, "causalityReason", causalityReason, other.causalityReason);
        note(changed, "symptomOrCause", symptomOrCause, other.symptomOrCause);
        note(changed, "tags", tags, other.tags);
        note(changed, "starred", starred, other.starred);
        note(changed, "evidence", evidence, other.evidence);
        note(changed, "detail", detail, other.detail);
        return List.copyOf(changed);
    }

    private static String blankAsNull(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static void note(List<String> changed, String field, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            changed.add(field);
        }
    }
}
