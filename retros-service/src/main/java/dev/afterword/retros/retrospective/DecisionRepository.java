package dev.afterword.retros.retrospective;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds the decisions about retrospectives. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<RetrospectiveDecision, DecisionId> {
    private static final String NEWEST_FIRST = "retrospectiveId = ?1 order by number desc";

    /** The decision in force; null while nothing is decided. */
    Uni<RetrospectiveDecision> findInForce(UUID retrospectiveId) {
        return findLast(retrospectiveId).map(LastDecisions::inForce);
    }

    /** Number of the next decision about a retrospective whose row is locked. */
    Uni<Integer> nextNumber(UUID retrospectiveId) {
        return count("retrospectiveId", retrospectiveId).map(count -> count.intValue() + 1);
    }

    Uni<List<RetrospectiveDecision>> findAllOf(UUID retrospectiveId) {
        return list(NEWEST_FIRST, retrospectiveId);
    }

    Uni<LastDecisions> findLast(UUID retrospectiveId) {
        return findAllOf(retrospectiveId).map(LastDecisions::of);
    }
}
