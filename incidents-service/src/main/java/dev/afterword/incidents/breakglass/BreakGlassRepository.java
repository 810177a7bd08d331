package dev.afterword.incidents.breakglass;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps openings. */
@ApplicationScoped
class BreakGlassRepository implements PanacheRepositoryBase<BreakGlass, UUID> {

    Uni<List<BreakGlass>> of(UUID incidentId) {
        return list("incidentId = ?1 order by openedAt desc, id desc", incidentId);
    }
}
