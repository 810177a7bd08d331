package dev.afterword.incidents.responder;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentCommandHandedOff;
import dev.afterword.contracts.incident.IncidentRoleAssigned;
import dev.afterword.contracts.incident.IncidentRoleRecorded;
import dev.afterword.contracts.incident.IncidentRoleReleased;
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

    /** Told or corrected after the fact; what was told for the first time has no changed values. */
    Uni<Void> recorded(
            IncidentHandle incident,
            RoleAssignment assignment,
            List<String> changed,
            String reason,
            TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new IncidentRoleRecorded(
                        now,
                        assignment.id(),
                        assignment.role().name(),
                        ref(assignment.person()),
                        assignment.from(),
                        assignment.to(),
                        changed,
                        reason.strip()),
                entry);
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
