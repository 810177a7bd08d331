package dev.afterword.hookkit.delivery;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.time.Duration;

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

    /** Of one connection; 503, since some senders drop what a 4xx answers and others turn the webhook off. */
    static ProblemException tooMany(Duration wait) {
        return ProblemException.of(
                        CommonProblems.UNAVAILABLE,
                        "This connection delivers more than its share; send it again later.")
                .withHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
    }

    /** Asks the sender to retry, which 4xx answers would not. */
    static ProblemException notStored() {
        return ProblemException.of(CommonProblems.UNAVAILABLE, "The delivery could not be stored; send it again.")
                .withHeader("Retry-After", "30");
    }
}
