package dev.afterword.incidents.related;

import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others that the relations of an incident have changed. */
@ApplicationScoped
class RelatedEvents {

    private final IncidentEvents incidentEvents;

    RelatedEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> changed(IncidentHandle incident, TimelineEntryView entry) {
        return incidentEvents.append(incident, now -> new IncidentDetailsChanged(now, List.of("related")), entry);
    }
}
