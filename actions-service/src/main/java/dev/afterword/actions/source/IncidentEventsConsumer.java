package dev.afterword.actions.source;

import dev.afterword.actions.actionitem.ActionIntakeService;
import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.inbox.EventInbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of incidents, so that their actions stay as visible and as urgent as they are. */
@ApplicationScoped
class IncidentEventsConsumer {

    private final EventInbox inbox;
    private final ActionIntakeService intake;

    IncidentEventsConsumer(EventInbox inbox, ActionIntakeService intake) {
        this.inbox = inbox;
        this.intake = intake;
    }

    @Incoming("incident-events")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return inbox.consume(record, IncidentEvent.class, this::apply);
    }

    private Uni<Void> apply(ReceivedEvent<IncidentEvent> event) {
        var incident = event.data().incident();
        var facts = new IncidentFacts(
                incident.id(),
                incident.key(),
                Severity.orUnknown(incident.severity()),
                Visibility.orRestricted(incident.access().visibility()),
                List.copyOf(incident.access().audience()));
        return intake.incidentChanged(facts, event.sequence());
    }
}
