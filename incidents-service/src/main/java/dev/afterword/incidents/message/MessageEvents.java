package dev.afterword.incidents.message;

import dev.afterword.contracts.incident.IncidentMessagePublished;
import dev.afterword.contracts.incident.PublishedMessage;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.message.wording.MessageRendering;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what was said to whom. */
@ApplicationScoped
class MessageEvents {

    /** Stands where the words for leadership were: everybody who may see the incident can read the event. */
    private static final String WITHHELD = "(for leadership)";

    private final IncidentEvents incidentEvents;

    MessageEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> published(IncidentHandle incident, Message message, TimelineEntryView entry) {
        return incidentEvents.append(incident, now -> new IncidentMessagePublished(now, published(message)), entry);
    }

    private static PublishedMessage published(Message message) {
        var open = message.audience != MessageAudience.LEADERSHIP;
        return new PublishedMessage(
                message.id,
                message.audience.name(),
                open ? message.headline : WITHHELD,
                open ? text(message) : WITHHELD,
                message.sentAt,
                message.nextUpdateAt);
    }

    private static String text(Message message) {
        return MessageRendering.of(message.content(), message.span(null)).text();
    }
}
