package dev.afterword.incidents.followup;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.Topics;
import dev.afterword.contracts.actionitem.ActionItemEvent;
import dev.afterword.contracts.actionitem.ActionItemSnapshot;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to action items. */
@ApplicationScoped
class ActionItemEventsConsumer {

    private static final String VERIFIED = "VERIFIED";

    private final EventInbox inbox;
    private final FollowUpService followUps;

    ActionItemEventsConsumer(EventInbox inbox, FollowUpService followUps) {
        this.inbox = inbox;
        this.followUps = followUps;
    }

    @Incoming(Topics.ACTION_ITEM_EVENTS)
    Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
        return inbox.consume(message, ActionItemEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<ActionItemEvent> event) {
        return followUps.show(state(event.data().action()), event.sequence());
    }

    private static FollowUpState state(ActionItemSnapshot action) {
        var issue = action.issue();
        var verified = action.verification() != null
                && VERIFIED.equals(action.verification().outcome());
        return new FollowUpState(
                action.id(),
                action.incidentId(),
                action.key(),
                action.title(),
                action.status(),
                action.kind(),
                action.priority(),
                person(action.owner()),
                action.dueAt(),
                issue == null || issue.key() == null ? null : new FollowUpView.Tracker(issue.key(), issue.url()),
                verified ? action.verification().at() : null,
                verified ? person(action.verification().by()) : null,
                action.access().visibility(),
                action.access().audience());
    }

    private static dev.afterword.incidents.people.PersonRef person(PersonRef person) {
        return person == null ? null : new dev.afterword.incidents.people.PersonRef(person.id(), person.name());
    }
}
