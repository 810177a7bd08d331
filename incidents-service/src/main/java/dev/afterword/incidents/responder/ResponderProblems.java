package dev.afterword.incidents.responder;

import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ProblemType;
import java.util.UUID;

/** What can go wrong with roles. */
final class ResponderProblems {

    private static final ProblemType COMMAND_TAKEN =
            new ProblemType("command-taken", "Somebody is in command already", 409);
    private static final ProblemType COMMAND_NEEDED =
            new ProblemType("command-needed", "Command can only be handed off before mitigation", 409);
    private static final ProblemType ROLE_HELD = new ProblemType("role-held", "The person holds this role", 409);
    private static final ProblemType SUB_TEAM_LED = new ProblemType("sub-team-led", "The sub-team has a leader", 409);
    private static final ProblemType ROLE_ENDED = new ProblemType("role-ended", "The role was given back before", 409);

    private ResponderProblems() {}

    static ProblemException commandTaken(String commander) {
        return ProblemException.of(COMMAND_TAKEN, commander + " is in command; hand command off instead.");
    }

    static ProblemException commandNeeded(String key) {
        return ProblemException.of(
                COMMAND_NEEDED, key + " is not mitigated, so command may be handed off but not given back.");
    }

    static ProblemException roleHeld(String person, IncidentRole role) {
        return ProblemException.of(ROLE_HELD, person + " is " + role.title() + " already.");
    }

    static ProblemException subTeamLed(String subTeam, String leader) {
        return ProblemException.of(SUB_TEAM_LED, leader + " leads " + subTeam + "; let them give the role back first.");
    }

    static ProblemException commandTakenThen(String other) {
        return ProblemException.of(COMMAND_TAKEN, "One person at a time is in command, and there is " + other + ".");
    }

    static ProblemException roleHeldThen(String other) {
        return ProblemException.of(ROLE_HELD, "The role was held then: " + other + ".");
    }

    static ProblemException subTeamLedThen(String other) {
        return ProblemException.of(SUB_TEAM_LED, "The sub-team was led then: " + other + ".");
    }

    static ProblemException roleEnded() {
        return ProblemException.of(ROLE_ENDED, "This assignment has ended.");
    }

    static ProblemException assignmentNotFound(UUID id) {
        return CommonProblems.notFound("role assignment", id.toString());
    }
}
