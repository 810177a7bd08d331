package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.severity.BudgetLoss;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps windows, cohorts and what was corrected on them. */
@ApplicationScoped
class ImpactRepository {

    private static final String PERIODS =
            """
            select w.service, s.system, w.level, w.fromAt, w.toAt, w.fractionAffected
              from ImpactWindow w left join ServiceEntry s on s.key = w.service
             where w.incidentId = ?1 order by w.fromAt, w.id""";

    private static final String LOSS =
            """
            select s.key || ' ' || s.name, c.four_week_share
              from budget_consumption c join slo s on s.id = c.slo_id join incident i on i.id = c.incident_id
             where c.incident_id = ?1 and %s order by c.four_week_share desc, s.id limit 1"""
                    .formatted(IncidentType.TAKES_BUDGETS);

    /** The largest loss of an error budget that is kept of an incident, where it takes from budgets at all. */
    Uni<Optional<BudgetLoss>> lossOf(UUID incidentId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LOSS, Object[].class)
                .setParameter(1, incidentId)
                .getResultList()
                .map(found -> found.stream()
                        .findFirst()
                        .map(row -> new BudgetLoss((String) row[0], ((Number) row[1]).doubleValue()))));
    }

    Uni<List<ImpactWindow>> windowsOf(UUID incidentId) {
        return list(
                "from ImpactWindow w where w.incidentId = ?1 order by w.fromAt, w.id", ImpactWindow.class, incidentId);
    }

    /** Windows with the system of their service. */
    Uni<List<ImpactPeriod>> periodsOf(UUID incidentId) {
        return list(PERIODS, Object[].class, incidentId)
                .map(rows -> rows.stream().map(ImpactRepository::period).toList());
    }

    /** Key of the system that a service is part of. */
    Uni<Optional<String>> systemOf(String service) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(
                        "select s.system from ServiceEntry s where s.key = ?1 and s.system is not null", String.class)
                .setParameter(1, service)
                .getResultList()
                .map(found -> found.stream().findFirst()));
    }

    private static ImpactPeriod period(Object[] row) {
        var share = (BigDecimal) row[5];
        return new ImpactPeriod(
                (String) row[0],
                (String) row[1],
                (ImpactLevel) row[2],
                (Instant) row[3],
                (Instant) row[4],
                share == null ? null : share.doubleValue());
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
