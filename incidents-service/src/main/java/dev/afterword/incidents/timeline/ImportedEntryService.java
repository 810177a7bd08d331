package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
     */
    public record Known(String externalId, String text, boolean correctedHere, boolean withdrawn) {}

    /** Those of the facts of a system that are in the story, by their ids there. */
    @WithSession
    public Uni<Map<String, Known>> known(UUID incidentId, String system, Collection<String> externalIds) {
        return entries.known(incidentId, system, externalIds)
                .map(found -> found.stream().collect(Collectors.toMap(Known::externalId, Function.identity())));
    }

    /**
     * Takes over the newer words of the other system, in the caller's transaction and with the incident locked; what the
     * entry said before stays in its history.
     */
    public Uni<Void> correct(UUID incidentId, ImportedFrom place, String text, String reason, PersonRef by) {
        return subject.held(incidentId).chain(told -> entries.imported(incidentId, List.of(place))
                .map(found -> found.get(0))
                .chain(entry -> correct(told, entry, text, reason, by)));
    }

    private Uni<Void> correct(
            TimelineSubject.Told told, TimelineEntry entry, String text, String reason, PersonRef by) {
        var now = clock.instant();
        var before = entry.facts();
        return history.keepForSource(entry, before, reason, by, now)
                .invoke(() -> entry.correct(before.saying(text), now))
                .chain(entries::flush)
                .chain(() -> subject.corrected(told.id(), entry.view(told.moments()), List.of("text"), reason));
    }
}
