package dev.afterword.actions.source;

import dev.afterword.actions.actionitem.ActionIntakeService;
import dev.afterword.actions.actionitem.Origin;
import dev.afterword.actions.actionitem.Proposal;
import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Priority;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import dev.afterword.contracts.retrospective.ProposedAction;
import dev.afterword.contracts.retrospective.RetrospectiveActionProposed;
import dev.afterword.contracts.retrospective.RetrospectiveEvent;
import dev.afterword.contracts.retrospective.RetrospectiveSnapshot;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of actions that retrospectives propose. */
@ApplicationScoped
class RetrospectiveEventsConsumer {

    private final EventInbox inbox;
    private final ActionIntakeService intake;

    RetrospectiveEventsConsumer(EventInbox inbox, ActionIntakeService intake) {
        this.inbox = inbox;
        this.intake = intake;
    }

    @Incoming("retrospective-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.consume(record, RetrospectiveEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<RetrospectiveEvent> event) {
        return event.data() instanceof RetrospectiveActionProposed proposed
                ? intake.proposed(proposal(proposed.retrospective(), proposed.action()))
                : Uni.createFrom().voidItem();
    }

    private static Proposal proposal(RetrospectiveSnapshot retrospective, ProposedAction action) {
        var factors = action.factorIds() == null ? List.<UUID>of() : action.factorIds();
        return new Proposal(
                action.id(),
                action.title(),
                action.why(),
                action.expectedEffect(),
                action.doneWhen(),
                ActionKind.orRepair(action.kind()),
                ActionTarget.SYSTEM,
                null,
                Priority.orUsual(action.priority()),
                null,
                new Origin(incident(retrospective, action), retrospective.id(), factors),
                new PersonRef(action.proposedBy().id(), action.proposedBy().name()));
    }

    /** What the retrospective knew of its incident; used until an event of the incident itself was seen. */
    private static IncidentFacts incident(RetrospectiveSnapshot retrospective, ProposedAction action) {
        return new IncidentFacts(
                retrospective.incidentId(),
                retrospective.incidentKey(),
                Severity.orUnknown(action.incidentSeverity()),
                Visibility.orRestricted(retrospective.access().visibility()),
                List.copyOf(retrospective.access().audience()));
    }
}
