package dev.afterword.retros.cause;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds links between causes. */
@ApplicationScoped
class CausalLinkRepository implements PanacheRepositoryBase<CausalLink, UUID> {

    Uni<List<CausalLink>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by id", retrospectiveId);
    }

    Uni<CausalLink> findIn(UUID retrospectiveId, UUID id) {
        return find("retrospectiveId = ?1 and id = ?2", retrospectiveId, id).firstResult();
    }
}
