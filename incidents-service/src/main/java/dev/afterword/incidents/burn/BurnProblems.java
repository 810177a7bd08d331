package dev.afterword.incidents.burn;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import java.util.UUID;

/** What can go wrong with what is told of a burning budget. */
final class BurnProblems {

    private BurnProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("burn", id.toString());
    }

    static ProblemException tooLongAgo() {
        return CommonProblems.badRequest("/observedAt", "must be at most a week ago");
    }
}
