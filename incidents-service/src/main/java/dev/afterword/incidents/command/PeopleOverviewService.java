package dev.afterword.incidents.command;

import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sums up the people in an incident. */
@ApplicationScoped
class PeopleOverviewService {

    private final IncidentAccessService incidents;
    private final PeopleOverviewRepository facts;
    private final Clock clock;

    PeopleOverviewService(IncidentAccessService incidents, PeopleOverviewRepository facts, Clock clock) {
        this.incidents = incidents;
        this.facts = facts;
        this.clock = clock;
    }

    Uni<PeopleOverviewView> read(ResourceId id) {
        return incidents.visible(id).chain(facts::facts).map(found -> found.view(clock.instant()));
    }
}
