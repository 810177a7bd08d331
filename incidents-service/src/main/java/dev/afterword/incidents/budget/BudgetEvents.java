package dev.afterword.incidents.budget;

import dev.afterword.contracts.incident.SloBudgetConsumed;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others what an incident took of a budget. */
@ApplicationScoped
class BudgetEvents {

    private final IncidentEvents incidentEvents;

    BudgetEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> consumed(IncidentHandle incident, BudgetView budget, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new SloBudgetConsumed(
                        now,
                        budget.sloId(),
                        budget.sloKey(),
                        budget.sloName(),
                        budget.service(),
                        budget.system(),
                        budget.countedBy().name(),
                        budget.used(),
                        budget.usedOfFourWeeks(),
                        budget.muchUsed()),
                entry);
    }
}
