package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;

/**
 * Follows the course of an incident with its impact. The impact feature is this: it reaches incidents through
 * {@link IncidentAccessService}, so the dependency points from there to here and comes back only through this interface.
 * The methods run in the transaction of the change of status.
 */
public interface ImpactFollower {

    /** The impact is over with a moment, MITIGATED or RESOLVED: what is open ends. */
    Uni<Void> ended(IncidentHandle incident, Moment moment);

    /**
     * A moment is known better: what began or ended with it follows, what people ended on their own does not.
     *
     * @param before the value that it had, or null
     */
    Uni<Void> corrected(IncidentHandle incident, Moment moment, Instant before, String reason);

    /** It goes on as part of another incident, or was never one: what is open ends here for as long as that holds. */
    Uni<Void> setAside(IncidentHandle incident, Instant at);

    /** It is an incident of its own again, and was never mitigated: what ended when it was set aside is open again. */
    Uni<Void> takenUp(IncidentHandle incident);

    /** Its services are others now, or it was told whole: what follows from them is counted anew, as told by somebody. */
    Uni<Void> retold(IncidentHandle incident, PersonRef by);

    /**
     * Another system tells it anew: what began or ended with a moment follows, and what is open ends with the impact.
     *
     * @param before moments that are others now, with the value that they had, or null where they had none
     * @param end moment that the impact is over with now, MITIGATED or RESOLVED; null where nothing has ended it
     */
    Uni<Void> retold(IncidentHandle incident, Map<Moment, Instant> before, Moment end, String reason, PersonRef by);

    /**
     * It is back after it was thought to be over.
     *
     * @param ended when it was thought to be over, as the moment stood that is taken back; null where nobody told
     */
    Uni<Void> begunAgain(IncidentHandle incident, Instant at, Instant ended);
}
