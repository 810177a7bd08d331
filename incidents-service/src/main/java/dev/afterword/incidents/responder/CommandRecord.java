package dev.afterword.incidents.responder;

import dev.afterword.incidents.incident.IncidentHandle;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What follows for command where one of its intervals was told or corrected after the fact. */
final class CommandRecord {

    private CommandRecord() {}

    /**
     * A hand-off is one fact: where command ended at the instant at which another person's began, both ends move together.
     * Gives the assignments that moved with the corrected one.
     *
     * @param all roles of the incident in the order in which they began, before the correction
     */
    static List<RoleAssignment> moveHandOffs(
            RoleAssignment corrected, Instant oldFrom, Instant oldTo, List<RoleAssignment> all) {
        if (!corrected.isCommand()) {
            return List.of();
        }
        var place = all.indexOf(corrected);
        // Several may have ended or begun at that instant, all but one of them held for no time: it is the next in
        // line.
        var before = commands(all.subList(0, place))
                .filter(other ->
                        corrected.isHandedOver() && !oldFrom.equals(corrected.from()) && oldFrom.equals(other.to()))
                .reduce((first, second) -> second);
        var after = commands(all.subList(place + 1, all.size()))
                .filter(other -> other.isHandedOver()
                        && oldTo != null
                        && corrected.to() != null
                        && !oldTo.equals(corrected.to())
                        && oldTo.equals(other.from()))
                .findFirst();
        before.ifPresent(other -> other.moveEnd(corrected.from()));
        after.ifPresent(other -> other.moveBegin(corrected.to()));
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    private static Stream<RoleAssignment> commands(List<RoleAssignment> some) {
        return some.stream().filter(RoleAssignment::isCommand);
    }

    /** Who has command now is who the record says; before mitigation that may be another person, but not nobody. */
    static void apply(IncidentHandle incident, Collection<RoleAssignment> all, Instant now) {
        var held = all.stream()
                .filter(one -> one.isCommand() && one.isHeld())
                .findFirst()
                .orElse(null);
        if (held != null) {
            if (!Objects.equals(incident.commander(), held.person())
                    || !held.from().equals(incident.commandSince())) {
                incident.commandTakenBy(held.person(), held.from());
            }
        } else if (incident.commander() != null) {
            if (incident.needsCommander()) {
                throw ResponderProblems.commandNeeded(incident.key());
            }
            incident.commandGivenBack(now);
        }
    }
}
