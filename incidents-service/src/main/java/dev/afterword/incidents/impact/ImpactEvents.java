package dev.afterword.incidents.impact;

import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.incident.IncidentImpactUpdated;
import dev.afterword.contracts.incident.IncidentSeverityChanged;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others what is known of the impact, and what that did to the severity. */
@ApplicationScoped
class ImpactEvents {

    private final IncidentEvents incidentEvents;

    ImpactEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> updated(IncidentHandle incident, SeverityShift severity, List<TimelineEntryView> entries) {
        return incidentEvents.append(incident, now -> events(now, severity), entries);
    }

    private static List<IncidentEvent> events(IncidentSnapshot now, SeverityShift severity) {
        return severity.isChange()
                ? List.of(
                        new IncidentImpactUpdated(now),
                        new IncidentSeverityChanged(now, severity.before().name()))
                : List.of(new IncidentImpactUpdated(now));
    }
}
