package dev.afterword.incidents.followup;

import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Shows the action items of an incident. */
@ApplicationScoped
class FollowUpService {

    private final FollowUpRepository followUps;
    private final IncidentAccessService incidents;
    private final CurrentUser user;
    private final Clock clock;

    FollowUpService(FollowUpRepository followUps, IncidentAccessService incidents, CurrentUser user, Clock clock) {
        this.followUps = followUps;
        this.incidents = incidents;
        this.user = user;
        this.clock = clock;
    }

    Uni<List<FollowUpView>> of(ResourceId id) {
        return incidents.visible(id).chain(incidentId -> followUps.of(incidentId, user.reader(), clock.instant()));
    }

    /** Shows the state that an event told; an action item without an incident is nobody's follow-up. */
    Uni<Void> show(FollowUpState state, long sequence) {
        return state.incidentId() == null ? Uni.createFrom().voidItem() : followUps.keep(state, sequence);
    }
}
