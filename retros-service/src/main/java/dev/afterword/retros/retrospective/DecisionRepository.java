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

    private static final String PEOPLE_FIRST =
            "retrospectiveId = ?1 order by case when decidedById is null and rule is not null then 1 else 0 end, number desc";

    /** The decision in force: the last one by a person or the end of a skip, else the policy's; null while nothing is decided. */
    Uni<RetrospectiveDecision> findInForce(UUID retrospectiveId) {
        return find(PEOPLE_FIRST, retrospectiveId).page(0, 1).firstResult();
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
