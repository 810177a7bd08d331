package dev.afterword.incidents.message;

import dev.afterword.incidents.message.wording.ImpactStatement;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can go wrong with a message. */
final class MessageProblems {

    private static final ProblemType INCOMPLETE =
            new ProblemType("message-incomplete", "The message does not state what its readers must hear", 409);
    private static final ProblemType NAMES_A_PERSON =
            new ProblemType("message-names-a-person", "A message to customers names a person", 409);
    private static final ProblemType UNCHANGEABLE =
            new ProblemType("message-unchangeable", "The message cannot be changed any more", 409);
    private static final ProblemType PROMISE_PASSED =
            new ProblemType("message-promise-passed", "The promised next update lies in the past", 409);
    private static final ProblemType INCIDENT_MERGED =
            new ProblemType("incident-merged", "The incident is merged into another", 409);

    private MessageProblems() {}

    static ProblemException notFound(UUID id) {
        return CommonProblems.notFound("message", id.toString());
    }

    static ProblemException incomplete(List<String> missing) {
        var problem = ProblemException.of(
                INCOMPLETE, "State these before the message is approved: " + String.join(", ", missing) + ".");
        missing.forEach(pointer -> problem.withError(pointer, "must be stated; UNKNOWN is an answer, silence is not"));
        return problem;
    }

    static ProblemException namesAPerson(List<String> pointers) {
        var problem = ProblemException.of(NAMES_A_PERSON, "Say what happened without naming anybody.");
        pointers.forEach(pointer -> problem.withError(pointer, "must not name a person"));
        return problem;
    }

    static ProblemException unchangeable(MessageStatus status) {
        return ProblemException.of(
                UNCHANGEABLE, "A message that is " + status + " stays as it is: write another one instead.");
    }

    static ProblemException promisePassed(Instant at) {
        return ProblemException.of(
                        PROMISE_PASSED,
                        "The next update was promised for " + ImpactStatement.clock(at) + ", which has passed.")
                .withError("/nextUpdateAt", "must lie ahead");
    }

    static ProblemException merged(String key) {
        return ProblemException.of(
                INCIDENT_MERGED, key + " is merged into another incident and takes no new messages.");
    }

    static ProblemException ownWords() {
        return CommonProblems.forbidden("Somebody other than the author approves a message.");
    }

    static ProblemException notInCommand() {
        return CommonProblems.forbidden("The commander of the incident decides on this.");
    }
}
