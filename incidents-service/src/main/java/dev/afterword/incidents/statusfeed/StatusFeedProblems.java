package dev.afterword.incidents.statusfeed;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;

/** What can go wrong with the status feed. */
final class StatusFeedProblems {

    private StatusFeedProblems() {}

    /** Off looks like nothing: whether there is such a feed is nobody's business until it is published. */
    static ProblemException off() {
        return ProblemException.of(CommonProblems.NOT_FOUND, "There is no public status feed here.");
    }
}
