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

    /** Taken up again is what alerts come back to, and nothing else is told of it than why. */
    static void requireSense(AlertGroup group, Acceptance wish) {
        if (!wish.reopen()) {
            return;
        }
        if (!group.isBack()) {
            throw CommonProblems.badRequest("/reopen", "is for alerts that fire again after their incident has ended");
        }
        if (wish.incident() != null) {
            throw CommonProblems.badRequest("/incident", "is not told where an incident is taken up again");
        }
        if (wish.reason() == null || wish.reason().isBlank()) {
            throw CommonProblems.badRequest("/reason", "is needed to take an incident up again");
        }
    }

    static ProblemException decided(AlertGroup group) {
        return ProblemException.of(DECIDED, "Nothing waits for a person here: it is " + group.decision + ".")
                .with("decision", group.decision.name());
    }
}
