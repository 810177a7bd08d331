package dev.afterword.incidents.impact;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells other features when which service was not well. */
@ApplicationScoped
public class ImpactPeriodService {

    private final ImpactRepository impact;

    ImpactPeriodService(ImpactRepository impact) {
        this.impact = impact;
    }

    /** Windows of an incident that the caller may see or has locked; in the caller's session where there is one. */
    @WithSession
    public Uni<List<ImpactPeriod>> of(UUID incidentId) {
        return impact.periodsOf(incidentId);
    }
}
