package dev.afterword.incidents.escalation;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentEscalationRecorded;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others who was called in, and what came of it. */
@ApplicationScoped
class EscalationEvents {

    private final IncidentEvents incidentEvents;

    EscalationEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> recorded(IncidentHandle incident, EscalationView escalation, TimelineEntryView entry) {
        return incidentEvents.append(
                incident,
                now -> new IncidentEscalationRecorded(
                        now,
                        escalation.id(),
                        escalation.basis().name(),
                        ref(escalation.from()),
                        ref(escalation.toPerson()),
                        escalation.toTeam(),
                        escalation.askedAt(),
                        escalation.answeredAt(),
                        escalation.outcome() == null
                                ? null
                                : escalation.outcome().name()),
                entry);
    }

    private static PersonRef ref(dev.afterword.incidents.people.PersonRef person) {
        return person == null ? null : new PersonRef(person.id(), person.name());
    }
}
