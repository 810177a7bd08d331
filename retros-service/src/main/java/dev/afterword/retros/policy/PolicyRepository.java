package dev.afterword.retros.policy;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds versions of the policy. */
@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<RetrospectivePolicy, Integer> {

    Uni<RetrospectivePolicy> findActive() {
        return find("order by version desc").page(0, 1).firstResult();
    }

    /** Newest first, below the given version. */
    Uni<List<RetrospectivePolicy>> findBefore(int version, int limit) {
        return find("version < ?1 order by version desc", version)
                .page(0, limit)
                .list();
    }

    /** Publications wait for each other, so that versions have no gap and no twin. */
    Uni<Void> lockForPublishing() {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(7301)) l", Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
