package dev.afterword.incidents.incident;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.Collection;
import java.util.List;

/** What can go wrong with an incident. */
final class IncidentProblems {

    private static final ProblemType UNDECIDED =
            new ProblemType("retrospective-undecided", "The retrospective is not decided", 409);
    private static final ProblemType MERGE_CYCLE = new ProblemType("merge-cycle", "The merge would be a circle", 409);
    private static final ProblemType INCIDENT_MERGED =
            new ProblemType("incident-merged", "The incident is merged into another", 409);

    private static final ProblemType SEEN = new ProblemType("incident-visible", "The incident is visible to you", 409);

    private IncidentProblems() {}

    static ProblemException notFound(Object id) {
        return CommonProblems.notFound("incident", id.toString());
    }

    static ProblemException illegalTransition(
            IncidentStatus from, IncidentStatus to, Collection<IncidentStatus> allowed) {
        return CommonProblems.illegalTransition(from.name(), to.name(), allowed);
    }

    static ProblemException undecided(String key) {
        return ProblemException.of(
                UNDECIDED,
                key + " can be closed once it is decided whether a retrospective is held, and that is not yet so.");
    }

    static ProblemException mergeCycle(String key, String target) {
        return ProblemException.of(
                MERGE_CYCLE, target + " is " + key + " itself or is merged into it, directly or over others.");
    }

    static ProblemException seen(String key) {
        return ProblemException.of(SEEN, key + " is open to you: there is no glass to break.");
    }

    static void requireNone(List<String> windowed) {
        if (!windowed.isEmpty()) {
            throw CommonProblems.badRequest(
                    "/services",
                    "must keep " + String.join(", ", windowed)
                            + ": an impact window says that it was not well; correct the window first");
        }
    }

    static ProblemException merged(String key) {
        return ProblemException.of(
                INCIDENT_MERGED, key + " is merged into another incident and takes no new responders.");
    }
}
