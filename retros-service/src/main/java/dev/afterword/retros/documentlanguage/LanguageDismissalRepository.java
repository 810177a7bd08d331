package dev.afterword.retros.documentlanguage;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds dismissals. */
@ApplicationScoped
class LanguageDismissalRepository implements PanacheRepositoryBase<LanguageDismissal, UUID> {

    Uni<List<LanguageDismissal>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by id", retrospectiveId);
    }
}
