package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Withdraws facts of another system for the person who brought them in, and brings them back. Nothing is taken away: the
 * entry is that person's alone from then on, and its history says why. The same for what the platform told and does not
 * hold any more. Runs in the caller's transaction, with the incident locked.
 */
@ApplicationScoped
public class WithdrawnEntryService {

    static final String WITHDRAWN = "Withdrawn where it came from.";
    private static final String RESTORED = "Brought in again where it came from.";

    private final TimelineRepository entries;
    private final EntryHistoryRepository history;
    private final TimelineSubject subject;
    private final Clock clock;

    WithdrawnEntryService(
            TimelineRepository entries, EntryHistoryRepository history, TimelineSubject subject, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.subject = subject;
        this.clock = clock;
    }

    /** What came of withdrawing a fact. */
    public enum Withdrawal {
        /** Nobody else reads it any more. */
        WITHDRAWN,
        /** It is not in the timeline, or was withdrawn before. */
        NOT_THERE,
        /** Somebody else has brought it in. */
        OF_SOMEBODY_ELSE,
        /** Somebody else has corrected or judged it, so it is theirs as well. */
        CORRECTED
    }

    /** Withdraws the fact of a place for whoever brought it in, unless somebody else has corrected or judged it. */
    public Uni<Withdrawal> withdraw(UUID incidentId, ImportedFrom place, PersonRef by) {
        return entries.imported(incidentId, List.of(place)).chain(found -> {
            var entry = found.isEmpty() ? null : found.get(0);
            if (entry == null || entry.facts().audience() == EntryAudience.PRIVATE) {
                return Uni.createFrom().item(Withdrawal.NOT_THERE);
            }
            if (!entry.isBy(by.id())) {
                return Uni.createFrom().item(Withdrawal.OF_SOMEBODY_ELSE);
            }
            return history.isTouchedByOthers(entry.id(), by.id())
                    .chain(touched -> touched
                            ? Uni.createFrom().item(Withdrawal.CORRECTED)
                            : show(incidentId, entry, EntryAudience.PRIVATE, WITHDRAWN, by)
                                    .chain(view -> subject.corrected(incidentId, view, List.of("audience"), WITHDRAWN))
                                    .replaceWith(Withdrawal.WITHDRAWN));
        });
    }

    /** Brings back what was withdrawn so; whether there was such a fact. */
    public Uni<Boolean> restore(UUID incidentId, ImportedFrom place, PersonRef by) {
        return entries.imported(incidentId, List.of(place)).chain(found -> {
            var entry = found.isEmpty() ? null : found.get(0);
            if (entry == null || entry.facts().audience() != EntryAudience.PRIVATE) {
                return Uni.createFrom().item(false);
            }
            return history.lastReason(entry.id())
                    .chain(reason -> reason.filter(WITHDRAWN::equals).isEmpty()
                            ? Uni.createFrom().item(false)
                            : show(incidentId, entry, EntryAudience.ORGANISATION, RESTORED, by)
                                    .chain(view -> subject.recorded(incidentId, List.of(view)))
                                    .replaceWith(true));
        });
    }

    /** Withdraws what the platform told, since it does not hold any more; whoever caused it keeps it with its history. */
    public Uni<Void> withdrawAll(UUID incidentId, List<UUID> ids, String reason, PersonRef by) {
        return found(ids).chain(found -> Multi.createFrom()
                .iterable(found)
                .filter(entry -> entry.facts().audience() != EntryAudience.PRIVATE)
                .onItem()
                .transformToUniAndConcatenate(entry -> show(incidentId, entry, EntryAudience.PRIVATE, reason, by)
                        .chain(view -> subject.corrected(incidentId, view, List.of("audience"), reason)))
                .onItem()
                .ignoreAsUni());
    }

    /** Brings back what was withdrawn so, and gives all of them as they stand. */
    public Uni<List<TimelineEntryView>> restoreAll(UUID incidentId, List<UUID> ids, String reason, PersonRef by) {
        return found(ids)
                .call(found -> Multi.createFrom()
                        .iterable(found)
                        .filter(entry -> entry.facts().audience() == EntryAudience.PRIVATE)
                        .onItem()
                        .transformToUniAndConcatenate(
                                entry -> show(incidentId, entry, EntryAudience.ORGANISATION, reason, by)
                                        .chain(view -> subject.recorded(incidentId, List.of(view))))
                        .onItem()
                        .ignoreAsUni())
                .chain(found -> subject.held(incidentId).map(told -> found.stream()
                        .map(entry -> entry.view(told.moments()))
                        .toList()));
    }

    private Uni<List<TimelineEntry>> found(List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : entries.list("id in ?1 order by occurredAt, id", ids);
    }

    private Uni<TimelineEntryView> show(
            UUID incidentId, TimelineEntry entry, EntryAudience readers, String reason, PersonRef by) {
        var before = entry.facts();
        var now = clock.instant();
        return history.keep(entry, before, List.of("audience"), reason, by, now)
                .invoke(() -> entry.correct(before.meantFor(readers), now))
                .chain(entries::flush)
                .chain(() -> subject.held(incidentId))
                .map(told -> entry.view(told.moments()));
    }
}
