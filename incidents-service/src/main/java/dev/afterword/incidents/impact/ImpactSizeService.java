package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.SeverityShift;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Sizes an incident anew after anything was recorded that says how large it is. */
@ApplicationScoped
public class ImpactSizeService {

    private final ImpactRepository impact;
    private final Clock clock;

    ImpactSizeService(ImpactRepository impact, Clock clock) {
        this.impact = impact;
        this.clock = clock;
    }

    /** What windows, cohorts and losses of budgets add up to now; gives what that did to the severity. */
    public Uni<SeverityShift> sizedAnew(IncidentHandle incident) {
        return impact.windowsOf(incident.id())
                .chain(windows -> impact.cohortsOf(incident.id()).chain(cohorts -> impact.lossOf(incident.id())
                        .map(loss -> new ImpactSizing(windows, counting(cohorts), loss.orElse(null), clock.instant()))))
                .map(sizing -> incident.sized(sizing.size(), clock.instant()));
    }

    private static List<EditCohortRequest> counting(List<CohortImpact> cohorts) {
        return cohorts.stream()
                .filter(CohortImpact::counts)
                .map(CohortImpact::details)
                .toList();
    }
}
