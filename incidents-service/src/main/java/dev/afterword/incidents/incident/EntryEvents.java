package dev.afterword.incidents.incident;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.TimelineEntry;
import dev.afterword.contracts.incident.TimelineEntryDetail;
import dev.afterword.contracts.incident.TimelineEvidence;
import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.EntryPhase;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.timeline.EntryAudience;
import dev.afterword.incidents.timeline.TimelineEntryView;
import java.util.List;

/**
 * Entries as everybody who may see the incident can read them in the event log: one that is for responders keeps its
 * place in the story, and a fixed sentence stands where its text was; of one that became private nothing else is left.
 */
final class EntryEvents {

    private static final String WITHHELD = "For responders only.";
    private static final String TAKEN_BACK = "For its author only.";

    private EntryEvents() {}

    static boolean isWithheld(TimelineEntryView entry) {
        return entry.audience() == EntryAudience.RESPONDERS || entry.audience() == EntryAudience.PRIVATE;
    }

    static TimelineEntry entry(TimelineEntryView entry, Moments moments) {
        var phase = entry.phaseSet() ? entry.phase() : EntryPhase.of(moments, entry.occurredAt());
        return isWithheld(entry) ? withheld(entry, phase) : whole(entry, phase);
    }

    private static TimelineEntry whole(TimelineEntryView entry, EntryPhase phase) {
        return new TimelineEntry(
                entry.id(),
                entry.kind().name(),
                entry.occurredAt(),
                entry.recordedAt(),
                entry.text(),
                entry.audience().name(),
                entry.service(),
                person(entry),
                entry.automatic(),
                entry.precision().name(),
                word(entry.actorRole()),
                entry.source().name(),
                phase.name(),
                entry.causality().name(),
                entry.causalityReason(),
                word(entry.symptomOrCause()),
                entry.tags().stream().map(Enum::name).toList(),
                entry.starred(),
                entry.evidence().stream()
                        .map(link -> new TimelineEvidence(link.url(), link.label(), link.capturedAt()))
                        .toList(),
                detail(entry.detail()));
    }

    private static TimelineEntry withheld(TimelineEntryView entry, EntryPhase phase) {
        var forResponders = entry.audience() == EntryAudience.RESPONDERS;
        return new TimelineEntry(
                entry.id(),
                entry.kind().name(),
                entry.occurredAt(),
                entry.recordedAt(),
                forResponders ? WITHHELD : TAKEN_BACK,
                entry.audience().name(),
                forResponders ? entry.service() : null,
                person(entry),
                entry.automatic(),
                entry.precision().name(),
                null,
                entry.source().name(),
                phase.name(),
                null,
                null,
                null,
                List.of(),
                false,
                List.of(),
                null);
    }

    private static TimelineEntryDetail detail(EntryDetail detail) {
        return detail == null
                ? null
                : new TimelineEntryDetail(
                        word(detail.mitigation()),
                        word(detail.result()),
                        word(detail.miscommunication()),
                        detail.runbook(),
                        detail.rationale(),
                        detail.stage(),
                        detail.role(),
                        detail.from(),
                        detail.to());
    }

    private static String word(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static PersonRef person(TimelineEntryView entry) {
        var person = entry.actor();
        return person == null ? null : new PersonRef(person.id(), person.name());
    }
}
