package dev.afterword.incidents.responder;

import java.util.Collection;

/** What holds between the roles of an incident at any instant, whenever they were told. */
final class RoleRules {

    private RoleRules() {}

    /** One commander, one leader of a sub-team, and nobody twice in one role. */
    static void require(RoleAssignment told, Collection<RoleAssignment> all) {
        all.stream().filter(other -> other != told && other.overlaps(told)).forEach(other -> require(told, other));
    }

    private static void require(RoleAssignment told, RoleAssignment other) {
        if (told.role() != other.role()) {
            return;
        }
        if (told.isCommand()) {
            throw ResponderProblems.commandTakenThen(other.sentence());
        }
        if (told.person().id().equals(other.person().id())) {
            throw ResponderProblems.roleHeldThen(other.sentence());
        }
        if (told.role() == IncidentRole.SUB_TEAM_LEAD && told.subTeam().equalsIgnoreCase(other.subTeam())) {
            throw ResponderProblems.subTeamLedThen(other.sentence());
        }
    }
}
