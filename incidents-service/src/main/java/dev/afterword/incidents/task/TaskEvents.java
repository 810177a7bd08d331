package dev.afterword.incidents.task;

import dev.afterword.contracts.PersonRef;
import dev.afterword.contracts.incident.IncidentTaskChanged;
import dev.afterword.incidents.incident.IncidentEvents;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.timeline.TimelineEntryView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells others of tasks of the response. */
@ApplicationScoped
class TaskEvents {

    private final IncidentEvents incidentEvents;

    TaskEvents(IncidentEvents incidentEvents) {
        this.incidentEvents = incidentEvents;
    }

    Uni<Void> changed(IncidentHandle incident, TaskView task, TimelineEntryView entry) {
        var person = new PersonRef(task.person().id(), task.person().name());
        return incidentEvents.append(
                incident,
                now -> new IncidentTaskChanged(
                        now, task.id(), task.text(), person, task.status().name(), task.dueAt(), task.reason()),
                entry);
    }
}
