package dev.afterword.incidents.message;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.message.MessageVersion.Step;
import dev.afterword.incidents.message.wording.ImpactStatement;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes messages from draft to sent, or out of the way, and tells the timeline what was said and what was not. */
@ApplicationScoped
class MessageStepService {

    private final MessageRepository messages;
    private final MessageHistoryRepository history;
    private final MessageApproval approval;
    private final IncidentAccessService incidents;
    private final TimelineService timeline;
    private final MessageEvents events;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    MessageStepService(
            MessageRepository messages,
            MessageHistoryRepository history,
            MessageApproval approval,
            IncidentAccessService incidents,
            TimelineService timeline,
            MessageEvents events,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.messages = messages;
        this.history = history;
        this.approval = approval;
        this.incidents = incidents;
        this.timeline = timeline;
        this.events = events;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<MessageView> move(
            ResourceId id, UUID messageId, MessageTransitionRequest request, String ifMatch, IdempotencyKey key) {
        return incidents.lock(id).chain(incident -> messages.findReadable(
                        incident.id(), messageId, MessageReader.of(user))
                .onItem()
                .ifNull()
                .failWith(() -> MessageProblems.notFound(messageId))
                .chain(message ->
                        idempotent.once(key, MessageView.class, () -> moved(incident, message, request, ifMatch))));
    }

    private Uni<MessageView> moved(
            IncidentHandle incident, Message message, MessageTransitionRequest request, String ifMatch) {
        requireVersion(ifMatch, message);
        message.requireMove(request.to());
        return move(incident, message, request)
                .chain(messages::flush)
                .chain(flushed -> messages.spanOf(incident.id()))
                .map(span -> MessageService.view(message, incident, span));
    }

    private static void requireVersion(String ifMatch, Message message) {
        if (ifMatch != null) {
            ETags.check(ifMatch, message.version);
        }
    }

    private Uni<Void> move(IncidentHandle incident, Message message, MessageTransitionRequest request) {
        return switch (request.to()) {
            case APPROVED -> approve(incident, message);
            case SENT -> send(incident, message);
            case WITHDRAWN -> withdraw(incident, message, request.reason());
            case DRAFT -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> approve(IncidentHandle incident, Message message) {
        MessageService.requireOwnLife(incident);
        approval.requireApprover(incident, message);
        var approver = PeopleService.refOf(user);
        return approval.requireNobodyNamed(message)
                .invoke(() -> message.approve(approver, clock.instant()))
                .chain(() -> history.keep(message, Step.APPROVED, null, approver));
    }

    private Uni<Void> send(IncidentHandle incident, Message message) {
        MessageService.requireOwnLife(incident);
        var sender = PeopleService.refOf(user);
        var state = PublicState.of(incident.status());
        return messages.spanOf(incident.id())
                .invoke(span -> message.send(span, state, incident.services(), sender, clock.instant()))
                .chain(() -> history.keep(message, Step.SENT, null, sender))
                .chain(() -> tell(message, "Message to %s sent".formatted(message.audience.people()), sender))
                .chain(entry -> events.published(incident, message, entry));
    }

    private Uni<Void> withdraw(IncidentHandle incident, Message message, String reason) {
        approval.requireWithdrawer(incident, message);
        var person = PeopleService.refOf(user);
        message.withdraw(reason, person, clock.instant());
        var kept = history.keep(message, Step.WITHDRAWN, message.withdrawnReason, person);
        return message.wasSent()
                ? kept.chain(() ->
                                tell(message, "Message to %s withdrawn".formatted(message.audience.people()), person))
                        .chain(entry -> incidents.recorded(incident.id(), List.of(entry)))
                : kept;
    }

    /** The story says that something was said; what leadership was told stays with leadership. */
    private Uni<TimelineEntryView> tell(Message message, String what, PersonRef by) {
        var text = message.audience == MessageAudience.LEADERSHIP ? what + "." : what + ": " + message.headline;
        return timeline.record(message.incidentId, kind(message), message.updatedAt, text, by);
    }

    private static TimelineEntryKind kind(Message message) {
        return message.audience == MessageAudience.CUSTOMER
                ? TimelineEntryKind.COMMUNICATION_EXTERNAL
                : TimelineEntryKind.COMMUNICATION_INTERNAL;
    }

    /** Says once on the timeline that a promised update did not come; replicas wait for each other at the incident. */
    @WithTransaction
    Uni<Void> nudge(AwaitedUpdate awaited) {
        return incidents.lockForPlatform(awaited.incidentId()).chain(incident -> messages.findById(awaited.messageId())
                .chain(message -> messages.hasSuccessor(message)
                        .chain(answered -> isSettled(incident, message) || answered
                                ? Uni.createFrom().voidItem()
                                : nudge(message, clock.instant()))));
    }

    private static boolean isSettled(IncidentHandle incident, Message message) {
        return message.nudgedAt != null || message.status != MessageStatus.SENT || incident.isOver();
    }

    private Uni<Void> nudge(Message message, Instant now) {
        message.nudgedAt = now;
        var text = "The next update for %s was promised for %s and has not been sent."
                .formatted(message.audience.people(), ImpactStatement.clock(message.nextUpdateAt));
        return timeline.record(message.incidentId, TimelineEntryKind.COMMUNICATION_INTERNAL, now, text, null)
                .chain(entry -> incidents.recorded(message.incidentId, List.of(entry)));
    }
}
