package dev.afterword.incidents.alert;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with alerts. */
final class AlertProblems {

    private static final ProblemType DECIDED =
            new ProblemType("suggestion-decided", "The suggestion is decided already", 409);

    private AlertProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("suggestion", id.toString());
    }

    static ProblemException decided(AlertGroup group) {
        return ProblemException.of(DECIDED, "Nothing waits for a person here: it is " + group.decision + ".")
                .with("decision", group.decision.name());
    }
}
