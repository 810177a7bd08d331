package dev.afterword.incidents.responder;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentCommandHandedOff;
import dev.afterword.contracts.incident.IncidentEvent;
import dev.afterword.contracts.incident.IncidentRoleAssigned;
import dev.afterword.contracts.incident.IncidentRoleRecorded;
import dev.afterword.contracts.incident.IncidentRoleReleased;
import dev.afterword.contracts.incident.IncidentSnapshot;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others who does what on an incident. */
@ApplicationScoped
class ResponderEvents {

    private final IncidentEvents incidentEvents;

    ResponderEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> assigned(IncidentHandle incident, RoleAssignment assignment, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new IncidentRoleAssigned(now, assignment.role().name(), ref(assignment.person())),
                entry);
    }

    Uni<Void> released(IncidentHandle incident, RoleAssignment assignment, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new IncidentRoleReleased(now, assignment.role().name(), ref(assignment.person())),
                entry);
    }

    /** A role was told after the fact. */
    Uni<Void> recorded(IncidentHandle incident, RoleAssignment told, String reason, TimelineEntryView entry) {
        return incidentEvents.append(incident, now -> event(now, new RoleCorrection(told), List.of(), reason), entry);
    }

    /** Roles were corrected, each an event of its own: a hand-off has two. */
    Uni<Void> corrected(
            IncidentHandle incident, List<RoleCorrection> corrections, String reason, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> corrections.stream()
                        .<IncidentEvent>map(one -> event(now, one, one.changed(), reason))
                        .toList(),
                List.of(entry));
    }

    private static IncidentRoleRecorded event(
            IncidentSnapshot now, RoleCorrection correction, List<String> changed, String reason) {
        var told = correction.told();
        return new IncidentRoleRecorded(
                now,
                told.id(),
                told.role().name(),
                ref(told.person()),
                correction.isOfRole() ? correction.roleBefore().name() : null,
                correction.isOfPerson() ? ref(correction.personBefore()) : null,
                told.from(),
                told.to(),
                changed,
                reason.strip());
    }

    Uni<Void> commandHandedOff(
            IncidentHandle incident, RoleAssignment from, RoleAssignment to, HandOff fact, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new IncidentCommandHandedOff(now, ref(from.person()), ref(to.person()), fact.summary()),
                entry);
    }

    private static PersonRef ref(dev.afterword.incidents.people.PersonRef person) {
        return new PersonRef(person.id(), person.name());
    }
}
