package dev.afterword.incidents.timeline;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.entry.ActorRole;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the story of an incident: entries of the platform inside its own changes, and entries of people and imports. */
@ApplicationScoped
public class TimelineService {

    private final TimelineRepository entries;
    private final TimelineSubject subject;
    private final CatalogueService catalogue;
    private final OutsideWords outside;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    TimelineService(
            TimelineRepository entries,
            TimelineSubject subject,
            CatalogueService catalogue,
            OutsideWords outside,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.subject = subject;
        this.catalogue = catalogue;
        this.outside = outside;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    /** Records a change of the incident in the transaction of the change; telling others is left to the caller. */
    public Uni<TimelineEntryView> record(
            UUID incidentId, TimelineEntryKind kind, Instant at, String text, PersonRef actor) {
        return record(incidentId, at, ToldChange.of(kind, text), actor);
    }

    /** The same with fields of the kind, which can be counted. */
    public Uni<TimelineEntryView> record(UUID incidentId, Instant at, ToldChange change, PersonRef actor) {
        return record(incidentId, at, List.of(change), actor).map(told -> told.get(0));
    }

    /** Records several changes that happened at once. */
    public Uni<List<TimelineEntryView>> record(UUID incidentId, Instant at, List<ToldChange> changes, PersonRef actor) {
        return keep(changes.stream()
                .map(change -> automatic(incidentId, at, change, actor))
                .toList());
    }

    /** A change as an entry that is not kept yet, for a caller that tells others before it writes. */
    public UnkeptEntry told(UUID incidentId, Instant at, ToldChange change, PersonRef actor) {
        return new UnkeptEntry(automatic(incidentId, at, change, actor));
    }

    /** Keeps an entry in the transaction of the change. */
    public Uni<Void> keep(UnkeptEntry told) {
        return entries.keep(List.of(told.entry())).replaceWithVoid();
    }

    private TimelineEntry automatic(UUID incidentId, Instant at, ToldChange change, PersonRef actor) {
        var facts = new EntryFacts(
                change.kind(),
                at,
                null,
                change.text(),
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
                change.detail());
        return new TimelineEntry(Ids.next(), incidentId, facts, actor, true, clock.instant());
    }

    private Uni<List<TimelineEntryView>> keep(List<TimelineEntry> told) {
        return entries.keep(told)
                .replaceWith(
                        told.stream().map(entry -> entry.view(Moments.NONE)).toList());
    }

    /**
     * Adds facts of another system in the caller's transaction, with the incident locked or new, and tells others. What
     * was imported before stays as it is, so that an import can be run again. The facts must hold the rules of
     * {@code POST /incidents/{id}/timeline}, except that kinds of the platform are welcome: there they were facts, too.
     *
     * @param incidentId incident, whoever may see it
     * @param facts facts with their {@code importedFrom}; without one a fact is always new
     * @param actor who imports, or null
     */
    public Uni<AddedEntriesView> importAll(UUID incidentId, List<AddTimelineEntryRequest> facts, PersonRef actor) {
        var now = clock.instant();
        var rules = new EntryRules(now);
        var prefixes = prefixes(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            rules.checkSaid(facts.get(i).facts(now), prefixes.get(i));
        }
        rules.checkImports(facts, prefixes).enforce();
        return subject.held(incidentId).chain(told -> add(told, facts, actor, now));
    }

    /** Adds a fact for the caller, to an incident that they may see. */
    @WithTransaction
    public Uni<TimelineEntryView> add(ResourceId id, AddTimelineEntryRequest request, IdempotencyKey key) {
        var requests = List.of(request);
        var now = clock.instant();
        check(requests, List.of(""), now);
        return subject.lockForEntry(id)
                .chain(told -> idempotent.once(key, TimelineEntryView.class, () -> addAsCaller(
                                told, requests, List.of(""), now)
                        .map(added ->
                                added.items().stream().findFirst().orElseThrow(TimelineProblems::alreadyImported))));
    }

    @WithTransaction
    Uni<AddedEntriesView> addAll(ResourceId id, AddTimelineEntriesRequest request, IdempotencyKey key) {
        var requests = request.entries();
        var prefixes = prefixes(requests.size());
        var now = clock.instant();
        check(requests, prefixes, now);
        return subject.lockForEntry(id)
                .chain(told ->
                        idempotent.once(key, AddedEntriesView.class, () -> addAsCaller(told, requests, prefixes, now)));
    }

    private static List<String> prefixes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "/entries/" + i).toList();
    }

    private static void check(List<AddTimelineEntryRequest> requests, List<String> prefixes, Instant now) {
        var rules = new EntryRules(now);
        for (int i = 0; i < requests.size(); i++) {
            rules.check(requests.get(i).facts(now), prefixes.get(i));
        }
        rules.checkImports(requests, prefixes).enforce();
    }

    private Uni<AddedEntriesView> addAsCaller(
            TimelineSubject.Told told, List<AddTimelineEntryRequest> requests, List<String> prefixes, Instant now) {
        return requireServices(requests, prefixes, now)
                .chain(() -> outside.requireNobodyNamed(
                        requests.stream().map(request -> request.facts(now)).toList(), prefixes))
                .chain(() -> add(told, requests, PeopleService.refOf(user), now))
                .chain(added -> readableOf(told.id(), added));
    }

    private Uni<Void> requireServices(List<AddTimelineEntryRequest> requests, List<String> prefixes, Instant now) {
        var wanted = requests.stream()
                .map(AddTimelineEntryRequest::service)
                .filter(service -> service != null && !service.isBlank())
                .collect(Collectors.toSet());
        return catalogue
                .unknownAmong(wanted)
                .invoke(unknown -> {
                    var rules = new EntryRules(now);
                    for (int i = 0; i < requests.size(); i++) {
                        var service = requests.get(i).service();
                        rules.note(
                                service != null && unknown.contains(service),
                                prefixes.get(i) + "/service",
                                "no such service: " + service);
                    }
                    rules.enforce();
                })
                .replaceWithVoid();
    }

    private Uni<AddedEntriesView> add(
            TimelineSubject.Told told, List<AddTimelineEntryRequest> requests, PersonRef actor, Instant now) {
        var places = requests.stream()
                .map(AddTimelineEntryRequest::importedFrom)
                .filter(Objects::nonNull)
                .toList();
        return entries.imported(told.id(), places).chain(known -> rolesOf(told.id(), actor)
                .chain(roles -> add(told, requests, actor, now, byPlace(known), roles)));
    }

    private Uni<List<TimelineRepository.Held>> rolesOf(UUID incidentId, PersonRef actor) {
        return actor == null ? Uni.createFrom().item(List.of()) : entries.rolesOf(incidentId, actor.id());
    }

    private Uni<AddedEntriesView> add(
            TimelineSubject.Told told,
            List<AddTimelineEntryRequest> requests,
            PersonRef actor,
            Instant now,
            Map<List<String>, TimelineEntry> known,
            List<TimelineRepository.Held> roles) {
        var fresh = new ArrayList<TimelineEntry>();
        var all = new ArrayList<TimelineEntry>();
        for (var request : requests) {
            var there = request.importedFrom() == null ? null : known.get(EntryRules.key(request.importedFrom()));
            if (there == null) {
                fresh.add(entry(told.id(), request, actor, now, roles));
            }
            all.add(there == null ? fresh.get(fresh.size() - 1) : there);
        }
        var answer = new AddedEntriesView(views(all, told), fresh.size(), all.size() - fresh.size());
        return entries.keep(fresh)
                .chain(() -> subject.recorded(told.id(), views(fresh, told)))
                .replaceWith(answer);
    }

    private static TimelineEntry entry(
            UUID incidentId,
            AddTimelineEntryRequest request,
            PersonRef actor,
            Instant now,
            List<TimelineRepository.Held> roles) {
        var facts = request.facts(now).tidied();
        // An imported fact was told by somebody else, in a role that is not known here.
        var ownWords = facts.actorRole() == null && request.importedFrom() == null;
        var spoken = ownWords ? facts.as(roleAt(facts.occurredAt(), roles)) : facts;
        return new TimelineEntry(Ids.next(), incidentId, spoken, actor, false, now)
                .foundAs(request.originalTime(), request.importedFrom());
    }

    private static ActorRole roleAt(Instant at, List<TimelineRepository.Held> roles) {
        return roles.stream()
                .filter(held -> held.at(at))
                .map(TimelineRepository.Held::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<TimelineEntryView> views(List<TimelineEntry> entries, TimelineSubject.Told told) {
        return entries.stream().map(entry -> entry.view(told.moments())).toList();
    }

    private static Map<List<String>, TimelineEntry> byPlace(List<TimelineEntry> known) {
        return known.stream().collect(Collectors.toMap(entry -> EntryRules.key(placeOf(entry)), Function.identity()));
    }

    private static ImportedFrom placeOf(TimelineEntry entry) {
        return entry.view(Moments.NONE).importedFrom();
    }

    /** What was imported before may be for others than the caller. */
    private Uni<AddedEntriesView> readableOf(UUID incidentId, AddedEntriesView added) {
        if (added.known() == 0) {
            return Uni.createFrom().item(added);
        }
        var ids = added.items().stream().map(TimelineEntryView::id).toList();
        return entries.flush()
                .chain(() -> entries.readableOnes(incidentId, ids, user.id()))
                .map(readable -> {
                    var items = added.items().stream()
                            .filter(entry -> readable.contains(entry.id()))
                            .toList();
                    return new AddedEntriesView(items, added.recorded(), added.known());
                });
    }

    Uni<Page<TimelineEntryView>> page(ResourceId id, TimelineQuery query, PageQuery page) {
        return subject.storyOf(id).chain(told -> entries.page(told, query, page, user.id()));
    }

    Uni<TimelineEntryView> read(ResourceId id, UUID entryId) {
        return subject.storyOf(id)
                .chain(told -> entries.read(told, entryId, user.id()))
                .map(found -> found.orElseThrow(() -> TimelineProblems.entryNotFound(entryId)));
    }
}
