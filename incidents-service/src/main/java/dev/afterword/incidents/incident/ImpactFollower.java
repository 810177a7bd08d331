package dev.afterword.incidents.incident;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * Follows the course of an incident with its impact. The impact feature is this: it reaches incidents through
 * {@link IncidentAccessService}, so the dependency points from there to here and comes back only through this interface.
 * The methods run in the transaction of the change of status.
 */
public interface ImpactFollower {

    /** The impact is over: what is open ends. */
    Uni<Void> ended(IncidentHandle incident, Instant at);

    /** It goes on as part of another incident, or was never one: what is open ends here for as long as that holds. */
    Uni<Void> setAside(IncidentHandle incident, Instant at);

    /** It is an incident of its own again, and was never mitigated: what ended when it was set aside is open again. */
    Uni<Void> takenUp(IncidentHandle incident);

    /** Its moments or its services are others now: what follows from them is counted anew. */
    Uni<Void> retold(IncidentHandle incident);

    /** It is back after it was thought to be over. */
    Uni<Void> begunAgain(IncidentHandle incident, Instant at);
}
