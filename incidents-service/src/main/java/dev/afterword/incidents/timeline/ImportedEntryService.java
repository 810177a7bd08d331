package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.entry.NewerVersion;
import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entries that other systems keep, too, for features that bring newer versions of them. */
@ApplicationScoped
public class ImportedEntryService {

    private final TimelineRepository entries;
    private final EntryHistoryRepository history;
    private final TimelineSubject subject;
    private final Clock clock;

    ImportedEntryService(
            TimelineRepository entries, EntryHistoryRepository history, TimelineSubject subject, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * An entry that came from another system.
     *
     * @param externalId id of the fact there
     * @param text what it says here
     * @param correctedHere whether somebody has corrected these words here
     * @param withdrawn whether whoever brought it in has taken it back, and it can be brought in again
     * @param waiting what it says there by now and waits to be taken over here, or null
     * @param released whether it may be shown to people outside, so that no other words take the place of these unasked
     * @param editedAt its last edit there that is known here, or null
     * @param gone whether it was deleted there
     */
    public record Known(
            String externalId,
            String text,
            boolean correctedHere,
            boolean withdrawn,
            String waiting,
            boolean released,
            Instant editedAt,
            boolean gone) {

        /** What the other system said last, as far as it is known here. */
        public String saidThere() {
            return waiting == null ? text : waiting;
        }

        /** Whether an edit of that time is no news. */
        public boolean isPast(Instant edit) {
            return gone || editedAt != null && edit != null && !edit.isAfter(editedAt);
        }
    }

    /** Those of the facts of a system that are in the story, by their ids there. */
    @WithSession
    public Uni<Map<String, Known>> known(UUID incidentId, String system, Collection<String> externalIds) {
        return entries.known(incidentId, system, externalIds)
                .map(found -> found.stream().collect(Collectors.toMap(Known::externalId, Function.identity())));
    }

    /**
     * Takes over the newer words of the other system, in the caller's transaction and with the incident locked; what the
     * entry said before stays in its history. Words that were released to people outside stay, and the newer ones wait beside
     * them; what is older than an edit that is known changes nothing.
     */
    public Uni<Void> correct(UUID incidentId, ImportedFrom place, SourceEdit edit, PersonRef by) {
        return subject.held(incidentId).chain(told -> entries.imported(incidentId, List.of(place))
                .map(found -> found.get(0))
                .chain(entry -> entry.follow(edit)
                        ? correct(told, entry, edit, by)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> correct(TimelineSubject.Told told, TimelineEntry entry, SourceEdit edit, PersonRef by) {
        var facts = entry.facts();
        if (facts.text().equals(edit.text())) {
            entry.offer(null);
            return entries.flush();
        }
        return facts.audience().leavesTheOrganisation() ? offer(told, entry, edit) : takeOver(told, entry, edit, by);
    }

    private Uni<Void> offer(TimelineSubject.Told told, TimelineEntry entry, SourceEdit edit) {
        entry.offer(new NewerVersion(edit.text(), clock.instant(), edit.reason()));
        return entries.flush()
                .chain(() -> subject.corrected(
                        told.id(), entry.view(told.moments()), List.of("newerVersion"), edit.reason()));
    }

    private Uni<Void> takeOver(TimelineSubject.Told told, TimelineEntry entry, SourceEdit edit, PersonRef by) {
        var now = clock.instant();
        var before = entry.facts();
        return history.keepForSource(entry, before, edit.reason(), by, now)
                .invoke(() -> entry.correct(before.saying(edit.text()), now))
                .chain(entries::flush)
                .chain(() -> subject.corrected(told.id(), entry.view(told.moments()), List.of("text"), edit.reason()));
    }

    /** Remembers the edits that facts were brought in with, so that older ones are no news when they come late. */
    public Uni<Void> asEdited(UUID incidentId, Map<ImportedFrom, Instant> edits) {
        var byId = edits.entrySet().stream()
                .collect(Collectors.toMap(edit -> edit.getKey().externalId(), Map.Entry::getValue));
        return entries.imported(incidentId, List.copyOf(edits.keySet()))
                .invoke(found -> found.forEach(entry -> entry.asEdited(byId.get(entry.externalId()))))
                .replaceWithVoid();
    }
}
