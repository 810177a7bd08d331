package dev.afterword.retros.followup;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.Topics;
import dev.afterword.contracts.actionitem.ActionItemEvent;
import dev.afterword.contracts.actionitem.ActionItemSnapshot;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import dev.afterword.retros.person.PersonView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what becomes of actions; those of no retrospective are none of its business. */
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
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.consume(message, ActionItemEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<ActionItemEvent> event) {
        var action = event.data().action();
        return action.retrospectiveId() == null
                ? Uni.createFrom().voidItem()
                : followUps.learn(state(action), event.sequence());
    }

    private static ActionState state(ActionItemSnapshot action) {
        var issue = action.issue();
        return new ActionState(
                action.id(),
                action.retrospectiveId(),
                action.key(),
                action.title(),
                action.status(),
                action.kind(),
                action.priority(),
                person(action.owner()),
                action.dueAt(),
                issue == null ? null : issue.key(),
                issue == null ? null : issue.url(),
                isVerified(action) ? verifiedAt(action) : null,
                isVerified(action) ? person(action.verification().by()) : null,
                action.factorIds());
    }

    private static boolean isVerified(ActionItemSnapshot action) {
        return action.verification() != null
                && VERIFIED.equals(action.verification().outcome());
    }

    private static Instant verifiedAt(ActionItemSnapshot action) {
        return action.verification().at();
    }

    private static PersonView person(PersonRef person) {
        return person == null ? null : new PersonView(person.id(), person.name());
    }
}
