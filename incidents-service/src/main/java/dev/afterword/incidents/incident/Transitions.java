package dev.afterword.incidents.incident;

import dev.afterword.restkit.problem.CommonProblems;
import java.util.Set;
import java.util.TreeSet;

/** Where an incident may go: the table of {@link IncidentStatus}, and what else must hold. */
final class Transitions {

    private Transitions() {}

    static Set<IncidentStatus> allowed(Incident incident, boolean retrospectiveDecided) {
        if (incident.status == IncidentStatus.MERGED) {
            return Set.of(incident.statusBeforeMerge);
        }
        var allowed = new TreeSet<>(incident.status.next());
        if (!retrospectiveDecided) {
            allowed.remove(IncidentStatus.CLOSED);
        }
        return allowed;
    }

    static void requireAllowed(Incident incident, TransitionRequest request, boolean retrospectiveDecided) {
        var from = incident.status;
        var to = request.to();
        var allowed = allowed(incident, retrospectiveDecided);
        if (!allowed.contains(to)) {
            throw to == IncidentStatus.CLOSED && from == IncidentStatus.RESOLVED
                    ? IncidentProblems.undecided(incident.key).with("allowedTransitions", allowed)
                    : IncidentProblems.illegalTransition(from, to, allowed);
        }
        if (from.needsReasonToBecome(to) && !request.hasReason() && from != IncidentStatus.MERGED) {
            throw CommonProblems.badRequest("/reason", "is needed to go from " + from + " to " + to);
        }
    }
}
