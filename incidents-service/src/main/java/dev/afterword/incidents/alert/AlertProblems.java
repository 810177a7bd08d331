package dev.afterword.incidents.alert;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with alerts. */
final class AlertProblems {

    private static final ProblemType DECIDED =
            new ProblemType("suggestion-decided", "The suggestion is decided already", 409);

    private static final ProblemType FIRES_AGAIN =
            new ProblemType("alerts-fire-again", "Alerts of the incident fire again", 409);

    private AlertProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("suggestion", id.toString());
    }

    static ProblemException firesAgain(long firing) {
        return ProblemException.of(
                FIRES_AGAIN,
                firing == 1
                        ? "One alert of the incident fires again, so it is not resolved by this."
                        : firing + " alerts of the incident fire again, so it is not resolved by this.");
    }

    static ProblemException decided(AlertGroup group) {
        return ProblemException.of(DECIDED, "Nothing waits for a person here: it is " + group.decision + ".")
                .with("decision", group.decision.name());
    }
}
