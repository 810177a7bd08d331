package dev.afterword.retros.writing;

import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong while several people write. */
final class WritingProblems {
    static final ProblemType FORGOTTEN = new ProblemType("changes-forgotten", "These changes are no longer kept", 410);

    private WritingProblems() {}

    static ProblemException forgotten(long after) {
        return ProblemException.of(
                FORGOTTEN, "What came after change " + after + " is no longer kept one by one: read the whole text.");
    }
}
