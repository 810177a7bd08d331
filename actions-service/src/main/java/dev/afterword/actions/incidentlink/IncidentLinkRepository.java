package dev.afterword.actions.incidentlink;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Incidents behind actions. */
@ApplicationScoped
class IncidentLinkRepository implements PanacheRepositoryBase<IncidentLink, UUID> {

    /**
     * Holds this incident until the transaction ends, whether or not it has a row yet. Without it an action could be
     * created with the old visibility beside the transaction that restricts all actions of the incident.
     */
    Uni<Void> lock(UUID incidentId) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                        .setParameter(1, incidentId.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }
}
