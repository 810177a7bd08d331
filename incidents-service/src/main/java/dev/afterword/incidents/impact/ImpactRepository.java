package dev.afterword.incidents.impact;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps windows, cohorts and what was corrected on them. */
@ApplicationScoped
class ImpactRepository {

    Uni<List<ImpactWindow>> windowsOf(UUID incidentId) {
        return list(
                "from ImpactWindow w where w.incidentId = ?1 order by w.fromAt, w.id", ImpactWindow.class, incidentId);
    }

    Uni<List<CohortImpact>> cohortsOf(UUID incidentId) {
        return list("from CohortImpact c where c.incidentId = ?1 order by c.id", CohortImpact.class, incidentId);
    }

    Uni<List<ImpactChange>> changesOf(UUID incidentId, ImpactChange.Subject subject) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "from ImpactChange c where c.incidentId = ?1 and c.subject = ?2 order by c.id",
                        ImpactChange.class)
                .setParameter(1, incidentId)
                .setParameter(2, subject)
                .getResultList());
    }

    /** In one batch and at once, so that what is asked next sees it. */
    Uni<Void> keep(Collection<?> news) {
        return Panache.getSession()
                .chain(session -> session.persistAll(news.toArray()).chain(session::flush));
    }

    private static <T> Uni<List<T>> list(String query, Class<T> type, UUID incidentId) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(query, type)
                .setParameter(1, incidentId)
                .getResultList());
    }
}
