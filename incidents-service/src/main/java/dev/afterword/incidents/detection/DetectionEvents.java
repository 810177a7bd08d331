package dev.afterword.incidents.detection;

import dev.afterword.contracts.incident.IncidentDetailsChanged;
import dev.afterword.contracts.incident.IncidentDetection;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others that it is known how an incident was noticed. */
@ApplicationScoped
class DetectionEvents {

    private final IncidentEvents incidentEvents;

    DetectionEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> told(IncidentHandle incident, DetectionView detection, TimelineEntryView entry) {
        var told = new IncidentDetection(detection.source().name(), detection.noticedByCustomerFirst());
        return incidentEvents.append(
                incident, now -> new IncidentDetailsChanged(now, List.of("detection"), told), entry);
    }
}
