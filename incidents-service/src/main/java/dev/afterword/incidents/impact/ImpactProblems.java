package dev.afterword.incidents.impact;

import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with the impact of an incident. */
final class ImpactProblems {

    private static final ProblemType TOO_MANY_WINDOWS =
            new ProblemType("too-many-impact-windows", "The incident has no room for another impact window", 409);

    private ImpactProblems() {}

    static ProblemException tooManyWindows(String key, int most) {
        return ProblemException.of(
                TOO_MANY_WINDOWS,
                key + " has " + most + " impact windows, the most there may be; correct one of them.");
    }
}
