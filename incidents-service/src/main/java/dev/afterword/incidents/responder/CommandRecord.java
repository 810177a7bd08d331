package dev.afterword.incidents.responder;

import dev.afterword.incidents.incident.IncidentHandle;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What follows for command where one of its intervals was told or corrected after the fact. */
final class CommandRecord {

    private CommandRecord() {}

    /**
     * A hand-off is one fact: where command ended at the instant at which another person's began, both ends move together.
     * Gives the assignments that moved with the corrected one.
     */
    static List<RoleAssignment> moveHandOffs(
            RoleAssignment corrected, Instant oldFrom, Instant oldTo, Collection<RoleAssignment> all) {
        if (!corrected.isCommand()) {
            return List.of();
        }
        var before = neighbour(
                all,
                corrected,
                other -> corrected.isHandedOver() && !oldFrom.equals(corrected.from()) && oldFrom.equals(other.to()));
        var after = neighbour(
                all,
                corrected,
                other -> other.isHandedOver()
                        && oldTo != null
                        && corrected.to() != null
                        && !oldTo.equals(corrected.to())
                        && oldTo.equals(other.from()));
        before.forEach(other -> other.moveEnd(corrected.from()));
        after.forEach(other -> other.moveBegin(corrected.to()));
        return List.of(before, after).stream().flatMap(List::stream).toList();
    }

    private static List<RoleAssignment> neighbour(
            Collection<RoleAssignment> all, RoleAssignment corrected, Predicate<RoleAssignment> isNext) {
        return all.stream()
                .filter(other -> other != corrected && other.isCommand())
                .filter(isNext)
                .limit(1)
                .toList();
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
