package dev.afterword.incidents.incident;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.moment.MomentHistoryService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Moves incidents from status to status. */
@ApplicationScoped
class TransitionService {

    private final IncidentRepository incidents;
    private final IncidentAccessService access;
    private final IncidentEvents events;
    private final TimelineService timeline;
    private final MomentHistoryService history;
    private final AuditService audit;
    private final ImpactFollower impact;
    private final IncidentListener listener;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    TransitionService(
            IncidentRepository incidents,
            IncidentAccessService access,
            IncidentEvents events,
            TimelineService timeline,
            MomentHistoryService history,
            AuditService audit,
            ImpactFollower impact,
            IncidentListener listener,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.incidents = incidents;
        this.access = access;
        this.events = events;
        this.timeline = timeline;
        this.history = history;
        this.audit = audit;
        this.impact = impact;
        this.listener = listener;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<IncidentView> move(ResourceId id, TransitionRequest request, String ifMatch, IdempotencyKey key) {
        return beforeLock(request)
                .chain(() -> access.lockEntity(id))
                .chain(incident -> idempotent.once(key, IncidentView.class, () -> moved(incident, request, ifMatch)));
    }

    private Uni<IncidentView> moved(Incident incident, TransitionRequest request, String ifMatch) {
        ETags.checkIfGiven(ifMatch, incident.version);
        return move(incident, request)
                .chain(incidents::flush)
                .chain(() -> incidents.contextOf(incident, user.reader()))
                .map(context -> IncidentView.of(incident, context, clock.instant()));
    }

    private Uni<Void> beforeLock(TransitionRequest request) {
        return request.to() == IncidentStatus.MERGED
                ? incidents.lockMerges()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> move(Incident incident, TransitionRequest request) {
        return target(incident, request).chain(target -> incidents
                .contextOf(incident, user.reader())
                .map(context -> incident.move(request, idOf(target), context.retrospectiveDecided(), clock.instant()))
                .chain(change -> record(incident, change, target)));
    }

    private static UUID idOf(Incident target) {
        return target == null ? null : target.id;
    }

    private Uni<Void> record(Incident incident, StatusChange change, Incident target) {
        var actor = PeopleService.refOf(user);
        return history.keep(incident.id, change.replaced(), incident.moments, change.whyReplaced(), actor)
                .chain(() -> timeline.record(incident.id, change.at(), change.told(), actor))
                .chain(entry -> events.moved(incident, change, target, entry))
                .chain(() -> change.from() == IncidentStatus.CLOSED
                        ? audit.deed(AuditKind.RECORD_REOPENED, incident.id, incident.key, change.reason())
                        : Uni.createFrom().voidItem())
                .chain(() -> followed(incident, change));
    }

    private Uni<Void> followed(Incident incident, StatusChange change) {
        var handle = new IncidentHandle(incident);
        if (change.from() == IncidentStatus.TRIAGE && change.to() == IncidentStatus.INVESTIGATING) {
            return listener.accepted(handle);
        }
        if (change.to().isSetAside()) {
            return impact.setAside(handle, change.at());
        }
        if (change.from().isSetAside()) {
            return impact.takenUp(handle);
        }
        if (change.from().isReopenedBy(change.to()) && change.to().isBeforeMitigation()) {
            return impact.begunAgain(handle, change.at(), change.takenBackEnd());
        }
        return change.from().endsImpactAs(change.to())
                ? impact.ended(handle, change.endOfImpact())
                : Uni.createFrom().voidItem();
    }

    private Uni<Incident> target(Incident incident, TransitionRequest request) {
        if (request.to() != IncidentStatus.MERGED || !incident.status.next().contains(IncidentStatus.MERGED)) {
            return Uni.createFrom().nullItem();
        }
        if (request.mergedInto() == null || request.mergedInto().isBlank()) {
            throw CommonProblems.badRequest("/mergedInto", "is needed to merge");
        }
        return access.find(targetId(request.mergedInto()))
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.badRequest("/mergedInto", "no such incident"))
                .call(target -> requireNoCircle(incident, target.id, request.mergedInto()));
    }

    private Uni<Void> requireNoCircle(Incident incident, UUID target, String targetName) {
        return incidents
                .leadsTo(target, incident.id)
                .invoke(circle -> {
                    if (circle) {
                        throw IncidentProblems.mergeCycle(incident.key, targetName);
                    }
                })
                .replaceWithVoid();
    }

    private static ResourceId targetId(String text) {
        try {
            return ResourceId.fromString(text);
        } catch (RuntimeException e) {
            throw CommonProblems.badRequest("/mergedInto", "must be a UUID or a key such as INC-42");
        }
    }
}
