package dev.afterword.retros.retrospective;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.policy.Outcome;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Takes a retrospective from one status to the next, on behalf of a person. */
@ApplicationScoped
class LifecycleService {
    private final RetrospectiveService service;
    private final RetrospectiveRepository retrospectives;
    private final RevisionLog revisions;
    private final RetrospectiveViews views;
    private final RetrospectiveEvents events;
    private final SectionRepository sections;
    private final DraftService drafts;
    private final ReviewGate gate;
    private final SkipGate skipGate;
    private final SkipDecisions skips;
    private final Discretion discretion;
    private final IncidentService incidents;
    private final PersonService people;
    private final IdempotentRequests idempotent;
    private final Clock clock;

    LifecycleService(
            RetrospectiveService service,
            RetrospectiveRepository retrospectives,
            RevisionLog revisions,
            RetrospectiveViews views,
            RetrospectiveEvents events,
            SectionRepository sections,
            DraftService drafts,
            ReviewGate gate,
            SkipGate skipGate,
            SkipDecisions skips,
            Discretion discretion,
            IncidentService incidents,
            PersonService people,
            IdempotentRequests idempotent,
            Clock clock) {
        this.service = service;
        this.retrospectives = retrospectives;
        this.revisions = revisions;
        this.views = views;
        this.events = events;
        this.sections = sections;
        this.drafts = drafts;
        this.gate = gate;
        this.skipGate = skipGate;
        this.skips = skips;
        this.discretion = discretion;
        this.incidents = incidents;
        this.people = people;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RetrospectiveView> move(ResourceId id, TransitionRequest request, String ifMatch, IdempotencyKey key) {
        return service.lockVisible(id)
                .chain(retrospective ->
                        idempotent.once(key, RetrospectiveView.class, () -> moved(retrospective, request, ifMatch)));
    }

    private Uni<RetrospectiveView> moved(Retrospective retrospective, TransitionRequest request, String ifMatch) {
        ETags.checkIfGiven(ifMatch, retrospective.version());
        return step(retrospective, request).chain(() -> views.of(retrospective));
    }

    private Uni<Void> step(Retrospective retrospective, TransitionRequest request) {
        return switch (request.to()) {
            case DRAFTING -> backToDrafting(retrospective, request.reason());
            case SKIPPED -> skip(retrospective, request.reason());
            case IN_REVIEW -> submit(retrospective);
            case REVIEWED -> review(retrospective, request.sectionVersions());
            case PUBLISHED -> publish(retrospective, request.noActionsReason());
            case CLOSED -> close(retrospective);
            case UNDECIDED, REQUESTED ->
                throw RetrospectiveProblems.illegalTransition(retrospective.status(), request.to());
        };
    }

    private Uni<Void> backToDrafting(Retrospective retrospective, String reason) {
        return switch (retrospective.status()) {
            case UNDECIDED, REQUESTED, SKIPPED -> hold(retrospective, reason);
            case IN_REVIEW, REVIEWED -> sendBack(retrospective, reason);
            case PUBLISHED, CLOSED -> revise(retrospective, reason);
            case DRAFTING ->
                throw RetrospectiveProblems.illegalTransition(
                        RetrospectiveStatus.DRAFTING, RetrospectiveStatus.DRAFTING);
        };
    }

    private Uni<Void> hold(Retrospective retrospective, String reason) {
        retrospective.hold(clock.instant());
        return discretion
                .check(retrospective, reason)
                .chain(() -> skipGate.forget(retrospective.id()))
                .chain(() -> skips.decide(retrospective, Outcome.HOLD, reason, people.caller(), null))
                .chain(() -> events.opened(retrospective))
                .chain(() -> incidents.facts(retrospective.incidentId()))
                .chain(incident -> drafts.redraft(retrospective, incident))
                .replaceWithVoid();
    }

    private Uni<Void> skip(Retrospective retrospective, String reason) {
        retrospective.checkSkip(reason);
        return discretion
                .check(retrospective, reason)
                .chain(() -> skipGate.passes(RetrospectiveHandle.of(retrospective), reason))
                .chain(passes -> passes
                        ? skips.skip(retrospective, reason, people.caller(), null)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> submit(Retrospective retrospective) {
        return sections.findOf(retrospective.id())
                .invoke(parts -> retrospective.submit(parts, clock.instant()))
                .chain(() -> gate.pass(RetrospectiveHandle.of(retrospective), retrospective.version()))
                .chain(() -> keep(retrospective, Occasion.SUBMITTED))
                .chain(() -> events.submitted(retrospective));
    }

    private Uni<Void> sendBack(Retrospective retrospective, String reason) {
        retrospective.sendBack(clock.instant());
        return keep(retrospective, Occasion.RETURNED).chain(() -> events.returned(retrospective, reason));
    }

    private Uni<Void> review(Retrospective retrospective, Map<String, Long> read) {
        retrospective.review(people.caller(), clock.instant());
        return sections.findOf(retrospective.id())
                .invoke(parts -> RetrospectiveProblems.requireAsRead(parts, read))
                .chain(() -> gate.stillPasses(RetrospectiveHandle.of(retrospective)))
                .chain(() -> keep(retrospective, Occasion.REVIEWED))
                .chain(() -> events.reviewed(retrospective));
    }

    private Uni<Void> publish(Retrospective retrospective, String noActionsReason) {
        return retrospectives
                .readiness(retrospective.id())
                .invoke(readiness -> retrospective.publish(readiness, noActionsReason, clock.instant()))
                .chain(() -> gate.stillPasses(RetrospectiveHandle.of(retrospective)))
                .chain(() -> revisions.keepPublished(retrospective, people.caller()))
                .chain(() -> events.published(retrospective));
    }

    private Uni<Void> close(Retrospective retrospective) {
        retrospective.close(clock.instant());
        return events.closed(retrospective);
    }

    private Uni<Void> revise(Retrospective retrospective, String reason) {
        retrospective.revise(reason, clock.instant());
        return events.reopened(retrospective, reason);
    }

    private Uni<Integer> keep(Retrospective retrospective, Occasion occasion) {
        return revisions.keep(retrospective.id(), occasion, null, people.caller(), clock.instant());
    }
}
