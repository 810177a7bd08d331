package dev.afterword.incidents.budget;

import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.incident.IncidentSeverityChanged;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.contracts.incident.SloBudgetConsumed;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others what an incident took of a budget, and what that did to its severity. */
@ApplicationScoped
class BudgetEvents {

    private final IncidentEvents incidentEvents;

    BudgetEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> consumed(
            IncidentHandle incident, BudgetView budget, SeverityShift severity, List<TimelineEntryView> entries) {
        return incidentEvents.append(incident, now -> events(now, budget, severity), entries);
    }

    /** What it took as it is computed by itself; what that does to the severity is told with what changed the impact. */
    Uni<Void> computed(IncidentHandle incident, BudgetView budget, List<TimelineEntryView> entries) {
        return incidentEvents.append(incident, now -> List.of(consumed(now, budget)), entries);
    }

    private static List<IncidentEvent> events(IncidentSnapshot now, BudgetView budget, SeverityShift severity) {
        var consumed = consumed(now, budget);
        return severity.isChange()
                ? List.of(
                        consumed,
                        new IncidentSeverityChanged(now, severity.before().name()))
                : List.of(consumed);
    }

    private static SloBudgetConsumed consumed(IncidentSnapshot now, BudgetView budget) {
        return new SloBudgetConsumed(
                now,
                budget.sloId(),
                budget.sloKey(),
                budget.sloName(),
                budget.service(),
                budget.system(),
                budget.countedBy().name(),
                budget.used(),
                budget.usedOfFourWeeks(),
                budget.muchUsed());
    }
}
