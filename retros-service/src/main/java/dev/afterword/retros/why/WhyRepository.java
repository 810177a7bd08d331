package dev.afterword.retros.why;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds answers. */
@ApplicationScoped
class WhyRepository implements PanacheRepositoryBase<Why, UUID> {

    Uni<List<Why>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by id", retrospectiveId);
    }

    Uni<Why> findIn(UUID retrospectiveId, UUID id) {
        return find("retrospectiveId = ?1 and id = ?2", retrospectiveId, id).firstResult();
    }
}
