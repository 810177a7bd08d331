package dev.afterword.retros.perspective;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Finds perspectives, and keeps those without a name so that their rows say nothing of their order either. */
@ApplicationScoped
class PerspectiveRepository implements PanacheRepositoryBase<Perspective, UUID> {

    private static final SecureRandom LOTS = new SecureRandom();

    /** Those with an author as they were told, then those without by their id, which is drawn by lot. */
    Uni<List<Perspective>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by toldAt nulls last, id", retrospectiveId);
    }

    Uni<Perspective> findIn(UUID retrospectiveId, UUID id) {
        return find("retrospectiveId = ?1 and id = ?2", retrospectiveId, id).firstResult();
    }

    Uni<Perspective> findWithKey(UUID retrospectiveId, String keyHash) {
        return find("retrospectiveId = ?1 and keyHash = ?2", retrospectiveId, keyHash)
                .firstResult();
    }

    /**
     * Writes all of a retrospective that have no name anew, in an order by lot: a row's place in the table and the
     * transaction that wrote it tell no more of one than of another.
     */
    Uni<Perspective> keepAmongOthers(Perspective kept) {
        return list("retrospectiveId = ?1 and authorId is null", kept.retrospectiveId())
                .call(others -> delete("retrospectiveId = ?1 and authorId is null", kept.retrospectiveId()))
                .call(() -> getSession().invoke(session -> session.clear()))
                .chain(others -> {
                    var all = new ArrayList<>(others);
                    all.add(kept);
                    Collections.shuffle(all, LOTS);
                    return persist(all);
                })
                .call(this::flush)
                .replaceWith(kept);
    }
}
