package dev.afterword.incidents.moment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps replaced values of moments. */
@ApplicationScoped
class MomentChangeRepository implements PanacheRepositoryBase<MomentChange, UUID> {

    Uni<List<MomentChange>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
