package dev.afterword.incidents.incident;

import dev.afterword.incidents.timeline.EntryAudience;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineSubject;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The door to incidents for other features: finds them under the caller's rights, locks them for a change. */
@ApplicationScoped
public class IncidentAccessService implements TimelineSubject {

    private final IncidentRepository incidents;
    private final IncidentEvents events;
    private final CurrentUser user;

    IncidentAccessService(IncidentRepository incidents, IncidentEvents events, CurrentUser user) {
        this.incidents = incidents;
        this.events = events;
        this.user = user;
    }

    /** The id of an incident that the caller may see; 404 for any other. */
    @Override
    public Uni<UUID> visible(ResourceId id) {
        return incidents
                .findVisible(id, user.reader())
                .map(found -> found.orElseThrow(() -> IncidentProblems.notFound(id)));
    }

    /** Locks an incident that the caller may see until the end of the transaction; 404 for any other. */
    public Uni<IncidentHandle> lock(ResourceId id) {
        return lockEntity(id).map(IncidentHandle::new);
    }

    Uni<Incident> lockEntity(ResourceId id) {
        return incidents
                .lock(id)
                .map(this::unlessHidden)
                .onItem()
                .ifNull()
                .failWith(() -> IncidentProblems.notFound(id));
    }

    /** The incident, unlocked; null where there is none that the caller may see. */
    Uni<Incident> find(ResourceId id) {
        return incidents.find(id).map(this::unlessHidden);
    }

    private Incident unlessHidden(Incident incident) {
        return incident != null && incident.isVisibleTo(user.principals()) ? incident : null;
    }

    @Override
    public Uni<UUID> lockForEntry(ResourceId id) {
        return lockEntity(id).map(incident -> incident.id);
    }

    @Override
    public Uni<Void> recorded(UUID incidentId, TimelineEntryView entry) {
        if (entry.audience() == EntryAudience.PRIVATE) {
            return Uni.createFrom().voidItem();
        }
        return incidents.findById(incidentId).chain(incident -> events.told(incident, entry));
    }
}
