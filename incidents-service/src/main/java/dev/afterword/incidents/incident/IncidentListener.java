package dev.afterword.incidents.incident;

import io.smallrye.mutiny.Uni;

/**
 * What the people side of the response hears of an incident, in the transaction of the change. The dependency points
 * from there to here and comes back only through this interface.
 */
public interface IncidentListener {

    /** An incident was declared, reported or recorded. */
    Uni<Void> declared(IncidentHandle incident);

    /** A report was accepted from triage: who calls declares it. */
    Uni<Void> accepted(IncidentHandle incident);

    /** Another team takes it on; null is no team. */
    Uni<Void> passedToTeam(IncidentHandle incident, String from, String to);
}
