package dev.afterword.incidents.impact;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells other features when which service was not well. */
@ApplicationScoped
public class ImpactPeriodService {

    private final ImpactRepository impact;

    ImpactPeriodService(ImpactRepository impact) {
        this.impact = impact;
    }

    /**
     * Requests that failed for the cohorts of an incident, by the objective whose budget they took from; cohorts that say
     * neither, or turned out not to be so, are left out.
     */
    @WithSession
    public Uni<Map<UUID, Long>> failedRequests(UUID incidentId) {
        return impact.cohortsOf(incidentId).map(cohorts -> cohorts.stream()
                .filter(CohortImpact::counts)
                .map(CohortImpact::details)
                .filter(cohort -> cohort.sloId() != null && cohort.requestsFailed() != null)
                .collect(Collectors.toMap(
                        EditCohortRequest::sloId, EditCohortRequest::requestsFailed, ImpactSizing::added)));
    }

    /** Windows of an incident that the caller may see or has locked; in the caller's session where there is one. */
    @WithSession
    public Uni<List<ImpactPeriod>> of(UUID incidentId) {
        return impact.periodsOf(incidentId);
    }
}
