package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.Causality;
import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.entry.EntryPrecision;
import dev.afterword.incidents.entry.EntrySource;
import dev.afterword.incidents.entry.EntryTag;
import dev.afterword.incidents.entry.Evidence;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.entry.NewerVersion;
import dev.afterword.incidents.entry.OriginalTime;
import dev.afterword.incidents.entry.SymptomOrCause;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dated fact in the story of an incident.
 *
 * @param id id
 * @param kind what kind of fact
 * @param occurredAt when it happened
 * @param precision how well that is known
 * @param originalTime the time as it was found, or null
 * @param recordedAt when it was written down
 * @param text what happened
 * @param audience whom it is meant for
 * @param service key of the service it is about, or null
 * @param actor who wrote it or caused it, or null
 * @param actorRole in which role somebody spoke or acted, or null
 * @param automatic whether the platform wrote it
 * @param source who wrote it
 * @param importedFrom where another system keeps the same fact, or null
 * @param phase part of the story
 * @param phaseSet whether a person set the phase; else it follows from the moments
 * @param causality how it is judged to belong to the failure
 * @param causalityReason why it is judged so, or null
 * @param symptomOrCause whether it shows the failure or contributes to it, or null
 * @param tags how work went past each other
 * @param starred whether it is one of those that tell the story
 * @param evidence where it can be seen
 * @param detail fields of the kind, or null
 * @param newerVersion what the other system says by now, where the words here were released to people outside and stay
 *     until somebody takes it over; or null
 * @param correctedAt when it was last corrected or judged, or null
 * @param version what If-Match carries
 */
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
        UUID id,
        TimelineEntryKind kind,
        Instant occurredAt,
        EntryPrecision precision,
        OriginalTime originalTime,
        Instant recordedAt,
        String text,
        EntryAudience audience,
        String service,
        PersonRef actor,
        ActorRole actorRole,
        boolean automatic,
        EntrySource source,
        ImportedFrom importedFrom,
        EntryPhase phase,
        boolean phaseSet,
        Causality causality,
        String causalityReason,
        SymptomOrCause symptomOrCause,
        List<EntryTag> tags,
        boolean starred,
        List<Evidence> evidence,
        EntryDetail detail,
        NewerVersion newerVersion,
        Instant correctedAt,
        long version) {

    /**
     * The entry as it may leave the organisation: when, what and in which words, without names, roles, judgements and
     * links into the house.
     */
    TimelineEntryView forOutside() {
        return new TimelineEntryView(
                id,
                kind,
                occurredAt,
                precision,
                null,
                recordedAt,
                text,
                audience,
                service,
                null,
                null,
                automatic,
                source,
                null,
                phase,
                phaseSet,
                Causality.UNJUDGED,
                null,
                null,
                List.of(),
                false,
                List.of(),
                null,
                null,
                correctedAt,
                version);
    }
}
