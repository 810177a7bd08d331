package dev.afterword.incidents.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Corrects and judges entries; every former version stays readable for those who could read it. */
@ApplicationScoped
class CorrectionService {

    /** What can change without the entry saying anything else. */
    private static final Set<String> JUDGEMENT =
            Set.of("phase", "causality", "causalityReason", "symptomOrCause", "tags", "starred", "audience");

    private final TimelineRepository entries;
    private final EntryHistoryRepository history;
    private final TimelineSubject subject;
    private final CatalogueService catalogue;
    private final OutsideWords outside;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    CorrectionService(
            TimelineRepository entries,
            EntryHistoryRepository history,
            TimelineSubject subject,
            CatalogueService catalogue,
            OutsideWords outside,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.history = history;
        this.subject = subject;
        this.catalogue = catalogue;
        this.outside = outside;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<TimelineEntryView> correct(ResourceId id, UUID entryId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return subject.lockForEntry(id).chain(told -> entries.findReadable(told.id(), entryId, user.id())
                .map(found -> found.orElseThrow(() -> TimelineProblems.entryNotFound(entryId)))
                .invoke(entry -> ETags.check(ifMatch, entry.version()))
                .chain(entry -> correct(told, entry, patch)));
    }

    private Uni<TimelineEntryView> correct(TimelineSubject.Told told, TimelineEntry entry, JsonNode patch) {
        var before = entry.facts();
        var request =
                mergePatch.apply(CorrectTimelineEntryRequest.of(before), patch, CorrectTimelineEntryRequest.class);
        check(entry, request, before);
        var after = request.facts();
        var changed = after.changedFrom(before);
        if (changed.isEmpty()) {
            return Uni.createFrom().item(entry.view(told.moments()));
        }
        var services =
                changed.contains("service") && after.service() != null ? List.of(after.service()) : List.<String>of();
        return catalogue
                .requireKnown(services, "/service")
                .chain(() -> requireAudience(entry, before, after))
                .chain(() -> outside.requireNobodyNamed(List.of(after), List.of("")))
                .chain(() -> keepFormer(entry, before, changed, request.reason(), takesOver(entry, after, changed)))
                .invoke(() -> entry.correct(after, clock.instant()))
                .chain(entries::flush)
                .map(flushed -> entry.view(told.moments()))
                .call(view -> tell(told.id(), before, view, changed, request.reason()));
    }

    private void check(TimelineEntry entry, CorrectTimelineEntryRequest request, EntryFacts before) {
        var after = request.facts();
        var said = new ArrayList<>(after.changedFrom(before));
        said.removeAll(JUDGEMENT);
        if (entry.isAutomatic() && !said.isEmpty()) {
            throw TimelineProblems.automatic(said);
        }
        var rules = new EntryRules(clock.instant());
        if (after.kind() == before.kind()) {
            rules.checkSaid(after, "");
        } else {
            rules.check(after, "");
        }
        rules.note(
                        !said.isEmpty() && !request.hasReason(),
                        "/reason",
                        "is needed to correct " + String.join(", ", said))
                .note(
                        entry.isAutomatic() && isNarrower(after.audience(), before.audience()),
                        "/audience",
                        "of an entry of the platform can only become wider")
                .note(
                        entry.isAutomatic()
                                && after.audience().leavesTheOrganisation()
                                && after.audience() != before.audience(),
                        "/audience",
                        "of an entry of the platform stays within the organisation: say it anew in an entry of your own")
                .note(
                        after.audience() == EntryAudience.PRIVATE
                                && before.audience() != EntryAudience.PRIVATE
                                && !entry.isBy(user.id()),
                        "/audience",
                        "PRIVATE is for the author of the entry alone to choose")
                .enforce();
    }

    private static boolean isNarrower(EntryAudience after, EntryAudience before) {
        return !after.leavesTheOrganisation() && (before.leavesTheOrganisation() || after.compareTo(before) > 0);
    }

    /** Nobody closes a door with themselves outside. */
    private Uni<Void> requireAudience(TimelineEntry entry, EntryFacts before, EntryFacts after) {
        if (after.audience() != EntryAudience.RESPONDERS
                || before.audience() == EntryAudience.RESPONDERS
                || entry.isBy(user.id())) {
            return Uni.createFrom().voidItem();
        }
        return entries.takesPart(entry.incidentId(), user.id())
                .invoke(takesPart -> new EntryRules(clock.instant())
                        .note(!takesPart, "/audience", "RESPONDERS is for its author and responders to choose")
                        .enforce())
                .replaceWithVoid();
    }

    /** A star says nothing, so nothing is kept of it. */
    private Uni<Void> keepFormer(
            TimelineEntry entry, EntryFacts before, List<String> changed, String reason, boolean takesOver) {
        if (changed.equals(List.of("starred"))) {
            return Uni.createFrom().voidItem();
        }
        var by = PeopleService.refOf(user);
        return takesOver
                ? history.keepForSource(entry, before, reason, by, clock.instant())
                : history.keep(entry, before, changed, reason, by, clock.instant());
    }

    /** Whether nothing changes but that the entry says what it says elsewhere, which nobody here has put otherwise. */
    private static boolean takesOver(TimelineEntry entry, EntryFacts after, List<String> changed) {
        return entry.newerVersion() != null
                && changed.equals(List.of("text"))
                && after.text().equals(entry.newerVersion().text());
    }

    /** Keeps the words of an entry that came from elsewhere as they were released, whatever it says there by now. */
    @WithTransaction
    Uni<Void> dismissNewer(ResourceId id, UUID entryId, String ifMatch) {
        ETags.required(ifMatch);
        return subject.lockForEntry(id).chain(told -> entries.findReadable(told.id(), entryId, user.id())
                .map(found -> found.orElseThrow(() -> TimelineProblems.entryNotFound(entryId)))
                .invoke(entry -> ETags.check(ifMatch, entry.version()))
                .invoke(entry -> entry.offer(null))
                .call(entries::flush)
                .chain(entry -> subject.corrected(
                        told.id(),
                        entry.view(told.moments()),
                        List.of("newerVersion"),
                        "The words stay as they are.")));
    }

    /** An entry that was its author's alone is news to everybody else. */
    private Uni<Void> tell(
            UUID incidentId, EntryFacts before, TimelineEntryView now, List<String> changed, String reason) {
        if (before.audience() != EntryAudience.PRIVATE) {
            return subject.corrected(incidentId, now, changed, reason);
        }
        return subject.recorded(incidentId, List.of(now));
    }

    Uni<List<TimelineEntryVersionView>> history(ResourceId id, UUID entryId) {
        return subject.storyOf(id).chain(told -> entries.read(told, entryId, user.id())
                .map(found -> found.orElseThrow(() -> TimelineProblems.entryNotFound(entryId)))
                .chain(entry -> history.of(told.id(), entryId, user.id())));
    }
}
