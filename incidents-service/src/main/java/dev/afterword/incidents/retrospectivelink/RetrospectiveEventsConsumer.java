package dev.afterword.incidents.retrospectivelink;

import dev.afterword.contracts.Topics;
import dev.afterword.contracts.retrospective.RetrospectiveDecisionRecorded;
import dev.afterword.contracts.retrospective.RetrospectiveEvent;
import dev.afterword.contracts.retrospective.RetrospectiveSkipped;
import dev.afterword.contracts.retrospective.RetrospectiveSnapshot;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to retrospectives. */
@ApplicationScoped
class RetrospectiveEventsConsumer {

    private static final String HOLD = "HOLD";
    private static final Set<String> LEFT_TO_THE_POLICY = Set.of("UNDECIDED", "SKIPPED");

    private final EventInbox inbox;
    private final RetrospectiveLinkService links;

    RetrospectiveEventsConsumer(EventInbox inbox, RetrospectiveLinkService links) {
        this.inbox = inbox;
        this.links = links;
    }

    @Incoming(Topics.RETROSPECTIVE_EVENTS)
    Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
        return inbox.consume(message, RetrospectiveEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<RetrospectiveEvent> event) {
        var retrospective = event.data().retrospective();
        return links.show(retrospective.incidentId(), link(retrospective), event.sequence())
                .chain(() -> applyDecision(event));
    }

    private Uni<Void> applyDecision(ReceivedEvent<RetrospectiveEvent> event) {
        var incidentId = event.data().retrospective().incidentId();
        if (event.data() instanceof RetrospectiveDecisionRecorded recorded) {
            var decision = recorded.decision();
            if (!counts(recorded)) {
                return Uni.createFrom().voidItem();
            }
            return links.decided(incidentId, decision.outcome(), decision.reason(), event.sequence());
        }
        if (event.data() instanceof RetrospectiveSkipped skipped) {
            return links.skipped(incidentId, skipped.reason(), event.sequence());
        }
        return Uni.createFrom().voidItem();
    }

    /** A verdict of the policy other than HOLD changes nothing where people have asked for the retrospective. */
    private static boolean counts(RetrospectiveDecisionRecorded recorded) {
        var decision = recorded.decision();
        return decision.by() != null
                || HOLD.equals(decision.outcome())
                || LEFT_TO_THE_POLICY.contains(recorded.retrospective().status());
    }

    private static RetrospectiveLinkView link(RetrospectiveSnapshot retrospective) {
        return new RetrospectiveLinkView(
                retrospective.id(),
                retrospective.key(),
                retrospective.status(),
                null,
                retrospective.requirement(),
                null);
    }
}
