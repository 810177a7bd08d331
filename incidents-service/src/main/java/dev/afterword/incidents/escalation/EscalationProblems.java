package dev.afterword.incidents.escalation;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with escalations. */
final class EscalationProblems {

    private static final ProblemType ANSWERED =
            new ProblemType("escalation-answered", "The escalation was answered before", 409);

    private EscalationProblems() {}

    static ProblemException answered(EscalationOutcome outcome) {
        return ProblemException.of(ANSWERED, "It was answered before: " + outcome + ". Ask again to go on.");
    }

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("escalation", id.toString());
    }
}
