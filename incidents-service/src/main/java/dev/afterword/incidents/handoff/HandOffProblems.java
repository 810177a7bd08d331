package dev.afterword.incidents.handoff;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong when command passes. */
final class HandOffProblems {

    private static final ProblemType NO_COMMANDER = new ProblemType("no-commander", "Nobody is in command", 409);
    private static final ProblemType NO_DEPUTY = new ProblemType("no-deputy", "There is no deputy", 409);
    private static final ProblemType OFFER_PENDING =
            new ProblemType("hand-off-pending", "Command is offered to somebody already", 409);

    private static final ProblemType COMMAND_MOVED = new ProblemType("command-moved", "Command went another way", 409);

    private HandOffProblems() {}

    static ProblemException noCommander(String key) {
        return ProblemException.of(NO_COMMANDER, "Nobody is in command of " + key + "; assign the role instead.");
    }

    static ProblemException noDeputy(String key) {
        return ProblemException.of(NO_DEPUTY, key + " has no deputy, so say who takes command as toPersonId.");
    }

    static ProblemException offerPending(String person) {
        return ProblemException.of(
                OFFER_PENDING, "Command is offered to " + person + "; wait for the answer or withdraw the offer.");
    }

    static ProblemException commandMoved(String offeredBy) {
        return ProblemException.of(COMMAND_MOVED, offeredBy + " is no longer in command, so the offer stands no more.");
    }

    static ProblemException offerNotFound(UUID id) {
        return CommonProblems.notFound("offer of command", id.toString());
    }
}
