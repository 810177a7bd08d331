package dev.afterword.incidents.change;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with a change. */
final class ChangeProblems {

    private static final ProblemType CHANGE_EXISTS =
            new ProblemType("change-exists", "The source has told of another change by this id", 409);

    private ChangeProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("change", id.toString());
    }

    static ProblemException exists(ChangeView known) {
        return ProblemException.of(
                        CHANGE_EXISTS,
                        known.source() + " has told of " + known.externalId()
                                + " before, and it was of another kind or of another service.")
                .with("changeId", known.id());
    }
}
