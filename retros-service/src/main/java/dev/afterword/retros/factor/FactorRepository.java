package dev.afterword.retros.factor;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds factors. */
@ApplicationScoped
class FactorRepository implements PanacheRepositoryBase<Factor, UUID> {

    Uni<List<Factor>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by id", retrospectiveId);
    }

    Uni<Factor> findIn(UUID retrospectiveId, UUID factorId) {
        return find("retrospectiveId = ?1 and id = ?2", retrospectiveId, factorId)
                .firstResult();
    }
}
