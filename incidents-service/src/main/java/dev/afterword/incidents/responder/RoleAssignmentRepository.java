package dev.afterword.incidents.responder;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps role assignments. */
@ApplicationScoped
class RoleAssignmentRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {

    Uni<List<RoleAssignment>> of(UUID incidentId) {
        return list("incidentId = ?1 order by fromAt, id", incidentId);
    }

    Uni<List<RoleAssignment>> held(UUID incidentId, IncidentRole role) {
        return list("incidentId = ?1 and role = ?2 and toAt is null order by fromAt, id", incidentId, role);
    }

    Uni<RoleAssignment> findOn(UUID incidentId, UUID assignmentId) {
        return find("incidentId = ?1 and id = ?2", incidentId, assignmentId).firstResult();
    }
}
