package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;

/**
 * Follows the impact with the error budgets that it takes from. The dependency points from the budgets to the impact and
 * comes back only through this interface.
 */
public interface BudgetFollower {

    /**
     * Windows, cohorts, moments or services of a locked incident are others now; runs in the transaction of that change.
     * Says whether anything that is kept of its budgets changed.
     *
     * @param by whose change it follows from, as the story tells it
     */
    Uni<Boolean> impactChanged(IncidentHandle incident, PersonRef by);
}
