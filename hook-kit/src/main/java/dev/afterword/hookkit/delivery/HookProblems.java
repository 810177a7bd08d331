package dev.afterword.hookkit.delivery;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;

/** What a sender can be told. */
final class HookProblems {

    private static final ProblemType NOT_GENUINE =
            new ProblemType("hook-not-genuine", "The delivery could not be authenticated", 401);

    private HookProblems() {}

    /** One answer for an unknown connection, a missing signature and a wrong one: a stranger learns nothing. */
    static ProblemException notGenuine() {
        return ProblemException.of(NOT_GENUINE, "Unknown connection, or the signature is missing or wrong.");
    }

    static ProblemException tooLarge(int limit) {
        return ProblemException.of(
                CommonProblems.PAYLOAD_TOO_LARGE, "A delivery may have at most " + limit + " bytes.");
    }

    /** Asks the sender to retry, which 4xx answers would not. */
    static ProblemException notStored() {
        return ProblemException.of(CommonProblems.UNAVAILABLE, "The delivery could not be stored; send it again.")
                .withHeader("Retry-After", "30");
    }
}
