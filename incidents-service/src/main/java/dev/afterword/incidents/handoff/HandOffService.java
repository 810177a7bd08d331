package dev.afterword.incidents.handoff;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.responder.CommandService;
import dev.afterword.incidents.responder.HandOff;
import dev.afterword.incidents.responder.RoleAssignmentView;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Passes command on, at once or when an offer is accepted. The incident is locked throughout. */
@ApplicationScoped
public class HandOffService {

    private final HandOffOfferRepository offers;
    private final IncidentAccessService incidents;
    private final CommandService command;
    private final PeopleService people;
    private final TimelineService timeline;
    private final HandOffEvents events;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    HandOffService(
            HandOffOfferRepository offers,
            IncidentAccessService incidents,
            CommandService command,
            PeopleService people,
            TimelineService timeline,
            HandOffEvents events,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.offers = offers;
        this.incidents = incidents;
        this.command = command;
        this.people = people;
        this.timeline = timeline;
        this.events = events;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RoleAssignmentView> handOff(ResourceId id, HandOffRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, RoleAssignmentView.class, () -> target(incident, request)
                        .call(() -> lapsePending(incident))
                        .chain(to -> command.pass(incident, to, handedOver(request, to)))
                        .chain(passed -> incidents.warnings(incident).map(passed::with))));
    }

    /** Passes command to a person at once, for the caller. */
    @WithTransaction
    public Uni<RoleAssignmentView> handOff(ResourceId id, String toPersonId, String summary, IdempotencyKey key) {
        return handOff(id, new HandOffRequest(toPersonId, null, summary), key);
    }

    /** Whoever takes command by their own request has accepted it. */
    private HandOff handedOver(HandOffRequest request, PersonRef to) {
        var accepted = to.id().equals(user.id()) ? clock.instant() : null;
        return new HandOff(request.reason(), request.summary(), accepted);
    }

    private Uni<Void> lapsePending(IncidentHandle incident) {
        return offers.pending(incident.id())
                .chain(offer -> offer == null ? Uni.createFrom().voidItem() : lapse(incident, offer));
    }

    private Uni<Void> lapse(IncidentHandle incident, HandOffOffer offer) {
        offer.lapse(clock.instant());
        return tell(incident, offer);
    }

    /** An offer leaves time to say where things stand, and whoever accepts it takes over just that. */
    @WithTransaction
    Uni<HandOffOfferView> offer(ResourceId id, HandOffRequest request, IdempotencyKey key) {
        if (request.summary() == null) {
            throw CommonProblems.badRequest("/summary", "is needed to offer command: say where things stand");
        }
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, HandOffOfferView.class, () -> target(incident, request)
                        .call(() -> requireNonePending(incident))
                        .chain(to -> offer(incident, to, request))));
    }

    private Uni<HandOffOfferView> offer(IncidentHandle incident, PersonRef to, HandOffRequest request) {
        var now = clock.instant();
        incident.asks(to, now);
        var fact = new HandOff(request.reason(), request.summary(), null);
        var offer = new HandOffOffer(
                Ids.next(), incident.id(), incident.commander(), to, PeopleService.refOf(user), fact, now);
        return offers.persist(offer).chain(() -> tell(incident, offer)).replaceWith(offer::view);
    }

    private Uni<Void> requireNonePending(IncidentHandle incident) {
        return offers.pending(incident.id()).chain(pending -> {
            if (pending != null && pending.isFrom(incident.commander())) {
                throw HandOffProblems.offerPending(pending.to().name());
            }
            return pending == null
                    ? Uni.createFrom().voidItem()
                    : lapse(incident, pending).chain(offers::flush);
        });
    }

    /** Who is to take command: the person named, else the deputy; never who has it. */
    private Uni<PersonRef> target(IncidentHandle incident, HandOffRequest request) {
        if (incident.commander() == null) {
            throw HandOffProblems.noCommander(incident.key());
        }
        if (request.toPersonId() == null) {
            return command.deputy(incident)
                    .map(deputy -> deputy.orElseThrow(() -> HandOffProblems.noDeputy(incident.key())));
        }
        if (request.toPersonId().equals(incident.commander().id())) {
            throw CommonProblems.badRequest("/toPersonId", incident.commander().name() + " is in command already");
        }
        return people.one(request.toPersonId(), "/toPersonId");
    }

    @WithTransaction
    Uni<HandOffOfferView> answer(ResourceId id, UUID offerId, AnswerOfferRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident ->
                        idempotent.once(key, HandOffOfferView.class, () -> offers.findOn(incident.id(), offerId)
                                .onItem()
                                .ifNull()
                                .failWith(() -> HandOffProblems.offerNotFound(offerId))
                                .chain(offer -> answer(incident, offer, request))
                                .chain(answered -> incidents.warnings(incident).map(answered::with))));
    }

    private Uni<HandOffOfferView> answer(IncidentHandle incident, HandOffOffer offer, AnswerOfferRequest request) {
        if (request.to() == OfferStatus.ACCEPTED && !offer.isFrom(incident.commander())) {
            throw HandOffProblems.commandMoved(offer.from().name());
        }
        offer.answer(request.to(), request.reason(), PeopleService.refOf(user), clock.instant());
        return tell(incident, offer)
                .chain(() -> request.to() == OfferStatus.ACCEPTED
                        ? command.pass(incident, offer.to(), offer.fact()).replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .replaceWith(offer::view);
    }

    @WithSession
    Uni<List<HandOffOfferView>> list(ResourceId id) {
        return incidents.visible(id).chain(offers::of).map(found -> found.stream()
                .map(HandOffOffer::view)
                .toList());
    }

    private Uni<Void> tell(IncidentHandle incident, HandOffOffer offer) {
        return timeline.record(
                        incident.id(),
                        TimelineEntryKind.COMMAND_OFFERED,
                        clock.instant(),
                        offer.sentence(),
                        PeopleService.refOf(user))
                .chain(entry -> events.offered(incident, offer.view(), entry));
    }
}
