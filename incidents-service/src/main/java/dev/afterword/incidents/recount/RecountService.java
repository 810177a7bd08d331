package dev.afterword.incidents.recount;

import dev.afterword.incidents.incident.ImpactFollower;
import dev.afterword.incidents.incident.IncidentAccessService;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts the budgets and the severity of an incident anew that a migration has marked. */
@ApplicationScoped
class RecountService {

    /** In no order, so that one that fails does not hold up the others. */
    private static final String NEXT =
            """
            delete from budget_recount where incident_id = (
                select incident_id from budget_recount order by random() limit 1 for update skip locked)
            returning cast(incident_id as text)""";

    private final IncidentAccessService incidents;
    private final ImpactFollower impact;

    RecountService(IncidentAccessService incidents, ImpactFollower impact) {
        this.incidents = incidents;
        this.impact = impact;
    }

    /** False where nothing is left to count; what changed is told in the story, as by nobody. */
    @WithTransaction
    Uni<Boolean> next() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT, String.class).getResultList())
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : incidents
                                .lockForPlatform(UUID.fromString(found.get(0)))
                                .chain(incident -> impact.retold(incident, null))
                                .replaceWith(true));
    }
}
