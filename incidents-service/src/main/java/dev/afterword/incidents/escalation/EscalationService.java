package dev.afterword.incidents.escalation;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Calls people and teams in, at any severity, and keeps what came of it. The incident is locked throughout. */
@ApplicationScoped
class EscalationService {

    private final EscalationRepository escalations;
    private final IncidentAccessService incidents;
    private final PeopleService people;
    private final TimelineService timeline;
    private final EscalationEvents events;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    EscalationService(
            EscalationRepository escalations,
            IncidentAccessService incidents,
            PeopleService people,
            TimelineService timeline,
            EscalationEvents events,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.escalations = escalations;
        this.incidents = incidents;
        this.people = people;
        this.timeline = timeline;
        this.events = events;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<List<EscalationView>> list(ResourceId id) {
        return incidents.visible(id).chain(escalations::of).map(found -> found.stream()
                .map(Escalation::view)
                .toList());
    }

    @WithTransaction
    Uni<EscalationView> escalate(ResourceId id, EscalateRequest request, IdempotencyKey key) {
        request.requireOneTarget();
        Moments.requireNotInFuture(request.askedAt(), "/askedAt", clock.instant());
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, EscalationView.class, () -> target(request)
                        .chain(person -> escalate(incident, person, request))));
    }

    private Uni<PersonRef> target(EscalateRequest request) {
        return request.toPersonId() == null
                ? Uni.createFrom().nullItem()
                : people.one(request.toPersonId(), "/toPersonId");
    }

    private Uni<EscalationView> escalate(IncidentHandle incident, PersonRef person, EscalateRequest request) {
        var now = clock.instant();
        if (person == null) {
            incident.asksTeam(request.toTeam(), now);
        } else {
            incident.asks(person, now);
        }
        var askedAt = request.askedAt() == null ? now : request.askedAt();
        var escalation = new Escalation(Ids.next(), incident.id(), PeopleService.refOf(user), person, request, askedAt);
        return escalations
                .persist(escalation)
                .chain(() -> tell(
                        incident, escalation, TimelineEntryKind.ESCALATION_REQUESTED, askedAt, escalation.request()))
                .replaceWith(escalation::view);
    }

    @WithTransaction
    Uni<EscalationView> answer(ResourceId id, UUID escalationId, AnswerEscalationRequest request, IdempotencyKey key) {
        Moments.requireNotInFuture(request.answeredAt(), "/answeredAt", clock.instant());
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, EscalationView.class, () -> escalations
                        .findOn(incident.id(), escalationId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> EscalationProblems.notFound(escalationId))
                        .chain(escalation -> answer(incident, escalation, request))));
    }

    private Uni<EscalationView> answer(
            IncidentHandle incident, Escalation escalation, AnswerEscalationRequest request) {
        var at = request.answeredAt() == null ? clock.instant() : request.answeredAt();
        escalation.answer(request, PeopleService.refOf(user), at);
        return tell(incident, escalation, TimelineEntryKind.ESCALATION_ANSWERED, at, escalation.answerSentence())
                .replaceWith(escalation::view);
    }

    private Uni<Void> tell(
            IncidentHandle incident, Escalation escalation, TimelineEntryKind kind, Instant at, String sentence) {
        return timeline.record(incident.id(), kind, at, sentence, PeopleService.refOf(user))
                .chain(entry -> events.recorded(incident, escalation.view(), entry));
    }
}
