package dev.afterword.actions.actionitem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.actions.deadline.DeadlineService;
import dev.afterword.actions.history.HistoryEntryView;
import dev.afterword.actions.history.HistoryService;
import dev.afterword.actions.incidentlink.IncidentLinkService;
import dev.afterword.actions.person.Caller;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.person.PersonService;
import dev.afterword.actions.vocabulary.Visibility;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What people and trackers do with actions; what other services say about them is for {@link ActionIntakeService}. */
@ApplicationScoped
public class ActionItemService {

    private final ActionItemRepository items;
    private final ActionItemEvents events;
    private final DeadlineService deadlines;
    private final IncidentLinkService incidents;
    private final PersonService people;
    private final HistoryService history;
    private final IdempotentRequests requests;
    private final MergePatch mergePatch;
    private final Instance<CommitListener> commitListeners;
    private final Clock clock;

    ActionItemService(
            ActionItemRepository items,
            ActionItemEvents events,
            DeadlineService deadlines,
            IncidentLinkService incidents,
            PersonService people,
            HistoryService history,
            IdempotentRequests requests,
            MergePatch mergePatch,
            Instance<CommitListener> commitListeners,
            Clock clock) {
        this.items = items;
        this.events = events;
        this.deadlines = deadlines;
        this.incidents = incidents;
        this.people = people;
        this.history = history;
        this.requests = requests;
        this.mergePatch = mergePatch;
        this.commitListeners = commitListeners;
        this.clock = clock;
    }

    /** Proposes an action by hand. */
    @WithTransaction
    Uni<ActionItemView> propose(ProposeActionRequest request, Caller caller, IdempotencyKey key) {
        return origin(request.incidentId(), caller)
                .flatMap(origin -> requests.once(key, ActionItemView.class, () -> people.known(
                                request.ownerId(), caller, "/ownerId")
                        .flatMap(owner -> create(request.toProposal(Ids.next(), origin, caller.person()), owner))));
    }

    /** The action, if the caller may see it; otherwise it does not exist. */
    @WithSession
    public Uni<ActionItemView> view(ResourceId id, Caller caller) {
        return visible(id, caller).map(this::view);
    }

    /** Changes of an action, newest first. */
    @WithSession
    Uni<Page<HistoryEntryView>> history(ResourceId id, PageQuery page, Caller caller) {
        return visible(id, caller).flatMap(item -> history.page(item.id, page));
    }

    /** Applies a merge patch to words, owner and, before commitment, due date. */
    @WithTransaction
    Uni<ActionItemView> edit(ResourceId id, JsonNode patch, String ifMatch, Caller caller) {
        return forChange(id, caller).flatMap(item -> {
            ETags.check(ifMatch, item.version);
            var details = mergePatch.apply(ActionItemDetails.of(item), patch, ActionItemDetails.class);
            return owner(item, details.ownerId(), caller).flatMap(owner -> edit(item, details, owner, caller));
        });
    }

    /** Takes an action to another state. */
    @WithTransaction
    Uni<ActionItemView> transition(
            ResourceId id, TransitionRequest request, String ifMatch, Caller caller, IdempotencyKey key) {
        return forChange(id, caller)
                .flatMap(item ->
                        requests.once(key, ActionItemView.class, () -> transition(item, request, ifMatch, caller)));
    }

    private Uni<ActionItemView> transition(ActionItem item, TransitionRequest request, String ifMatch, Caller caller) {
        ETags.checkIfGiven(ifMatch, item.version);
        return successor(item, request.supersededBy(), caller)
                .chain(() -> owner(item, request.ownerId(), caller))
                .flatMap(owner -> move(item, request.toMove(owner, caller.person())))
                .map(this::view);
    }

    /** Records the judgement of the caller on an action that is done. */
    @WithTransaction
    public Uni<ActionItemView> judge(
            ResourceId id, Verdict verdict, String ifMatch, Caller caller, IdempotencyKey key) {
        return forChange(id, caller)
                .flatMap(item -> requests.once(key, ActionItemView.class, () -> judge(item, verdict, ifMatch)));
    }

    private Uni<ActionItemView> judge(ActionItem item, Verdict verdict, String ifMatch) {
        ETags.checkIfGiven(ifMatch, item.version);
        var before = ActionItemState.of(item);
        item.judge(verdict, now());
        return told(before, item, verdict.by(), verdict.learned()).map(this::view);
    }

    /** The action whoever asks, null if there is none: for features of this service that check rights themselves. */
    @WithSession
    public Uni<ActionItemView> find(UUID id) {
        return items.findById(id).map(item -> item == null ? null : view(item));
    }

    /**
     * A tracker says where the issue of an action stands. Brings the action there in legal steps, up to DONE and never
     * further; does nothing where both agree already, where a person has judged, or where newer news was heard.
     *
     * @param actorDisplay who moved the issue, as the tracker names them
     * @param at when the tracker says it happened
     */
    @WithTransaction
    public Uni<Void> remoteCategory(UUID actionId, RemoteCategory category, String actorDisplay, Instant at) {
        return items.findForChange(actionId).flatMap(item -> {
            if (item == null || !item.hears(at)) {
                return Uni.createFrom().voidItem();
            }
            var by = new PersonRef(null, actorDisplay);
            return steps(item, category.stepsFrom(item.status), "The tracker says so", by);
        });
    }

    /** The tracker feature knows something new of the mirror of an action. */
    @WithTransaction
    public Uni<Void> linkChanged(UUID actionId, TrackerLink link) {
        return items.findForChange(actionId).flatMap(item -> {
            if (item == null || Objects.equals(item.link, link)) {
                return Uni.createFrom().voidItem();
            }
            var before = ActionItemState.of(item);
            item.link(link, now());
            return told(before, item, PersonRef.SYSTEM, null).replaceWithVoid();
        });
    }

    private Uni<ActionItemView> create(Proposal proposal, PersonRef owner) {
        var now = now();
        var dates = deadlines.from(proposal.origin().severity(), now);
        return items.nextKeyNumber(proposal.origin().visibility())
                .map(number -> ActionItem.propose(proposal, owner, number, dates, now))
                .flatMap(item -> added(item, told(ActionItemState.NONE, item, proposal.by(), null)))
                .map(this::view);
    }

    /** Telling numbers its events on the action, so it is prepared before the row is written, and told after. */
    private Uni<ActionItem> added(ActionItem item, Uni<ActionItem> told) {
        return items.persist(item).chain(() -> told);
    }

    private Uni<Origin> origin(UUID incidentId, Caller caller) {
        if (incidentId == null) {
            return Uni.createFrom().item(Origin.NONE);
        }
        return incidents.hold(incidentId).map(facts -> {
            if (facts == null || !facts.visibleTo(caller.reader())) {
                throw ActionItemProblems.unknownIncident(incidentId);
            }
            return new Origin(facts, null, List.of());
        });
    }

    private Uni<ActionItemView> edit(ActionItem item, ActionItemDetails details, PersonRef owner, Caller caller) {
        var now = now();
        var before = ActionItemState.of(item);
        item.edit(details, owner, deadlines.from(item.severity, now), now);
        return told(before, item, caller.person(), null).map(this::view);
    }

    private Uni<ActionItem> move(ActionItem item, Move move) {
        var now = now();
        var before = ActionItemState.of(item);
        item.move(move, deadlines.from(item.severity, now), now);
        var told = told(before, item, move.by(), move.reason());
        return before.status() == ActionItemStatus.PROPOSED && item.status == ActionItemStatus.OPEN
                ? told.call(this::announce)
                : told;
    }

    /** Listeners act one after another: they share the session of this transaction, and may change the action. */
    private Uni<Void> announce(ActionItem item) {
        var all = Uni.createFrom().voidItem();
        for (var listener : commitListeners) {
            all = all.chain(() -> listener.committed(view(item)));
        }
        return all.chain(items::flush);
    }

    private Uni<Void> steps(ActionItem item, List<ActionItemStatus> steps, String reason, PersonRef by) {
        return steps.isEmpty()
                ? items.flush()
                : move(item, Move.remote(steps.get(0), reason, by))
                        .chain(() -> steps(item, steps.subList(1, steps.size()), reason, by));
    }

    private Uni<ActionItem> told(ActionItemState before, ActionItem item, PersonRef by, String reason) {
        return events.tell(before, item, by, reason, now()).chain(items::flush).replaceWith(item);
    }

    private Uni<PersonRef> owner(ActionItem item, String ownerId, Caller caller) {
        return item.owner != null && item.owner.id().equals(ownerId)
                ? Uni.createFrom().item(item.owner)
                : people.known(ownerId, caller, "/ownerId");
    }

    private Uni<Void> successor(ActionItem item, UUID supersededBy, Caller caller) {
        if (supersededBy == null) {
            return Uni.createFrom().voidItem();
        }
        return items.findById(supersededBy)
                .invoke(other -> {
                    if (other == null || !other.isVisibleTo(caller.reader())) {
                        throw ActionItemProblems.unknownSuccessor();
                    }
                    if (!isVisibleToAllWhoSee(item, other)) {
                        throw ActionItemProblems.narrowerSuccessor();
                    }
                })
                .replaceWithVoid();
    }

    /** Whether everybody who may see the one action may see the other. */
    private static boolean isVisibleToAllWhoSee(ActionItem one, ActionItem other) {
        return other.visibility == Visibility.ORGANISATION
                || (one.visibility == Visibility.RESTRICTED
                        && List.of(other.audience).containsAll(List.of(one.granted)));
    }

    private Uni<ActionItem> visible(ResourceId id, Caller caller) {
        var found = id.uuid() == null ? byKey(id, false) : items.findById(id.uuid());
        return found.map(item -> seen(item, id, caller));
    }

    private Uni<ActionItem> forChange(ResourceId id, Caller caller) {
        var found = id.uuid() == null ? byKey(id, true) : items.findForChange(id.uuid());
        return found.map(item -> seen(item, id, caller));
    }

    private Uni<ActionItem> byKey(ResourceId id, boolean forChange) {
        if (!id.key().startsWith("ACT-")) {
            return Uni.createFrom().nullItem();
        }
        var number = Long.parseLong(id.key().substring("ACT-".length()));
        return forChange ? items.findForChangeByKeyNumber(number) : items.findByKeyNumber(number);
    }

    private static ActionItem seen(ActionItem item, ResourceId id, Caller caller) {
        if (item == null || !item.isVisibleTo(caller.reader())) {
            throw CommonProblems.notFound("action", id.toString());
        }
        return item;
    }

    private ActionItemView view(ActionItem item) {
        return ActionItemView.of(item, now());
    }

    /** What PostgreSQL can keep, so that an answer and a later read show the same instant. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
