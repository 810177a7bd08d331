package dev.afterword.incidents.escalation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps escalations. */
@ApplicationScoped
class EscalationRepository implements PanacheRepositoryBase<Escalation, UUID> {

    Uni<List<Escalation>> of(UUID incidentId) {
        return list("incidentId = ?1 order by askedAt, id", incidentId);
    }

    Uni<Escalation> findOn(UUID incidentId, UUID escalationId) {
        return find("incidentId = ?1 and id = ?2", incidentId, escalationId).firstResult();
    }
}
