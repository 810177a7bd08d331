package dev.afterword.actions.actionitem;

import dev.afterword.actions.deadline.DeadlineService;
import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.incidentlink.IncidentLinkService;
import dev.afterword.actions.person.PersonRef;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What other services say about actions: proposals of retrospectives, and changes of the incidents behind them. */
@ApplicationScoped
public class ActionIntakeService {

    private final ActionItemRepository items;
    private final ActionItemEvents events;
    private final DeadlineService deadlines;
    private final IncidentLinkService incidents;
    private final Clock clock;

    ActionIntakeService(
            ActionItemRepository items,
            ActionItemEvents events,
            DeadlineService deadlines,
            IncidentLinkService incidents,
            Clock clock) {
        this.items = items;
        this.events = events;
        this.deadlines = deadlines;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** A retrospective proposed an action; a proposal whose action exists already changes nothing. */
    @WithTransaction
    public Uni<Void> proposed(Proposal proposal) {
        return items.findById(proposal.id())
                .flatMap(known ->
                        known == null ? create(proposal) : Uni.createFrom().voidItem());
    }

    /** An incident is different from before: its actions follow its key, severity and visibility. */
    @WithTransaction
    public Uni<Void> incidentChanged(IncidentFacts facts, long sequence) {
        return incidents
                .changed(facts, sequence)
                .flatMap(newer -> newer ? follow(facts) : Uni.createFrom().voidItem());
    }

    private Uni<Void> create(Proposal proposal) {
        var now = now();
        return incidents
                .hold(proposal.origin().incident().id())
                .map(proposal::truerTo)
                .flatMap(truer -> items.nextKeyNumber(truer.origin().visibility())
                        .map(number -> {
                            var dates = deadlines.from(truer.origin().severity(), now);
                            return ActionItem.propose(truer, null, number, dates, now);
                        }))
                .flatMap(item -> added(item, events.tell(ActionItemState.NONE, item, proposal.by(), null, now)));
    }

    /** Telling numbers its events on the action, so it is prepared before the row is written, and told after. */
    private Uni<Void> added(ActionItem item, Uni<Void> told) {
        return items.persist(item).chain(() -> told);
    }

    private Uni<Void> follow(IncidentFacts facts) {
        return items.findOfIncidentForChange(facts.id())
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(item -> follow(item, facts))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> follow(ActionItem item, IncidentFacts facts) {
        var now = now();
        var before = ActionItemState.of(item);
        if (!item.follow(facts, deadlines.from(facts.severity(), item.createdAt), now)) {
            return Uni.createFrom().voidItem();
        }
        return events.tell(before, item, PersonRef.SYSTEM, "The incident changed", now);
    }

    /** What PostgreSQL can keep, so that an answer and a later read show the same instant. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
