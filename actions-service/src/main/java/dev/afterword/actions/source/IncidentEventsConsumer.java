package dev.afterword.actions.source;

import dev.afterword.actions.actionitem.ActionIntakeService;
import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.eventkit.codec.ReceivedEvent;
import dev.afterword.eventkit.grant.TimedGrants;
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
    private final TimedGrants grants;

    IncidentEventsConsumer(EventInbox inbox, ActionIntakeService intake, TimedGrants grants) {
        this.inbox = inbox;
        this.intake = intake;
        this.grants = grants;
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
        return intake.incidentChanged(facts, event.sequence()).chain(() -> open(event.data()));
    }

    /** What comes from an incident is open to whom the incident is open. */
    private Uni<Void> open(IncidentEvent event) {
        return event instanceof IncidentAccessOpened opened
                ? grants.give(opened.principal(), opened.person().id(), opened.until())
                : Uni.createFrom().voidItem();
    }
}
