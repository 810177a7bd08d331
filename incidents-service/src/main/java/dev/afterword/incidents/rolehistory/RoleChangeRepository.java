package dev.afterword.incidents.rolehistory;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps replaced values of roles. */
@ApplicationScoped
class RoleChangeRepository implements PanacheRepositoryBase<RoleChange, UUID> {

    /** In one batch; Panache would start one operation for each. */
    Uni<Void> keep(List<RoleChange> changes) {
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession().chain(session -> session.persistAll(changes.toArray()));
    }

    Uni<List<RoleChange>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
