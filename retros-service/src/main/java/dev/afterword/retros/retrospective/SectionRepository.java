package dev.afterword.retros.retrospective;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds the sections of retrospectives. */
@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<RetrospectiveSection, SectionId> {

    Uni<List<RetrospectiveSection>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by position", retrospectiveId);
    }
}
