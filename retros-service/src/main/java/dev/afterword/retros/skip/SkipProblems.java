package dev.afterword.retros.skip;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What can go wrong with a skip. */
final class SkipProblems {
    static final ProblemType OWN_SKIP = new ProblemType("own-skip", "Nobody approves the skip that they propose", 409);

    private SkipProblems() {}

    static ProblemException none(String id) {
        return CommonProblems.notFound("proposed skip of a retrospective", id);
    }

    static ProblemException own() {
        return ProblemException.of(OWN_SKIP, "Ask another manager or administrator.");
    }

    static void requireReasonToRefuse(AnswerSkipRequest answer) {
        if (!answer.approved() && (answer.reason() == null || answer.reason().isBlank())) {
            throw CommonProblems.badRequest("/reason", "Refusing needs a reason");
        }
    }
}
