package dev.afterword.incidents.breakglass;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentAccessOpened;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services whom an incident, and so what comes from it, is open to. */
@ApplicationScoped
class OpeningEvents {

    private final IncidentEvents events;

    OpeningEvents(IncidentEvents events) {
        this.events = events;
    }

    Uni<Void> opened(IncidentHandle incident, BreakGlassView opening, TimelineEntryView told) {
        var person = new PersonRef(opening.person().id(), opening.person().name());
        var principal = IncidentAccessService.breakGlassPrincipal(incident.id());
        return events.append(
                incident, snapshot -> new IncidentAccessOpened(snapshot, person, principal, opening.until()), told);
    }
}
