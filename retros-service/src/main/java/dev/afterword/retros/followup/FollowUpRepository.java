package dev.afterword.retros.followup;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds actions that came out of retrospectives. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    Uni<List<FollowUp>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by createdAt, id", retrospectiveId);
    }
}
