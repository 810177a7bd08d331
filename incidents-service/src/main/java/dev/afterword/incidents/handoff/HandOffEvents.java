package dev.afterword.incidents.handoff;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentCommandOffered;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others that command was offered, and how that ended. */
@ApplicationScoped
class HandOffEvents {

    private final IncidentEvents incidentEvents;

    HandOffEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> offered(IncidentHandle incident, HandOffOfferView offer, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new IncidentCommandOffered(
                        now,
                        offer.id(),
                        ref(offer.from()),
                        ref(offer.to()),
                        offer.status().name(),
                        offer.answer()),
                entry);
    }

    private static PersonRef ref(dev.afterword.incidents.people.PersonRef person) {
        return new PersonRef(person.id(), person.name());
    }
}
