package dev.afterword.incidents.task;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives tasks of the response to people and follows them to their end. The incident is locked throughout. */
@ApplicationScoped
class TaskService {

    private final TaskRepository tasks;
    private final IncidentAccessService incidents;
    private final PeopleService people;
    private final TimelineService timeline;
    private final TaskEvents events;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            IncidentAccessService incidents,
            PeopleService people,
            TimelineService timeline,
            TaskEvents events,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.tasks = tasks;
        this.incidents = incidents;
        this.people = people;
        this.timeline = timeline;
        this.events = events;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<List<TaskView>> list(ResourceId id) {
        return incidents.visible(id).chain(tasks::of).map(found -> found.stream()
                .map(IncidentTask::view)
                .toList());
    }

    @WithTransaction
    Uni<TaskView> assign(ResourceId id, AssignTaskRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident ->
                        idempotent.once(key, TaskView.class, () -> people.one(request.personId(), "/personId")
                                .chain(person -> assign(incident, person, request))));
    }

    private Uni<TaskView> assign(IncidentHandle incident, PersonRef person, AssignTaskRequest request) {
        var now = clock.instant();
        incident.asks(person, now);
        var task = new IncidentTask(Ids.next(), incident.id(), request, person, PeopleService.refOf(user), now);
        return tasks.persist(task).chain(() -> tell(incident, task, TimelineEntryKind.TASK_ASSIGNED, given(task)));
    }

    @WithTransaction
    Uni<TaskView> edit(ResourceId id, UUID taskId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return incidents.lock(id).chain(incident -> found(incident, taskId)
                .invoke(task -> ETags.check(ifMatch, task.version()))
                .chain(task -> edit(incident, task, patch)));
    }

    private Uni<TaskView> edit(IncidentHandle incident, IncidentTask task, JsonNode patch) {
        var before = task.editable();
        var after = mergePatch.apply(before, patch, AssignTaskRequest.class);
        if (after.equals(before)) {
            return Uni.createFrom().item(task.view());
        }
        var passesOn = !after.personId().equals(before.personId());
        return people.one(after.personId(), "/personId")
                .invoke(person -> change(incident, task, after, person, passesOn))
                .chain(() -> passesOn
                        ? tell(incident, task, TimelineEntryKind.TASK_ASSIGNED, given(task))
                        : tell(
                                incident,
                                task,
                                TimelineEntryKind.TASK_CHANGED,
                                "Task changed: " + task.view().text()));
    }

    private void change(
            IncidentHandle incident, IncidentTask task, AssignTaskRequest edit, PersonRef person, boolean passesOn) {
        var now = clock.instant();
        if (passesOn) {
            incident.asks(person, now);
        }
        task.edit(edit, person, now);
    }

    @WithTransaction
    Uni<TaskView> move(ResourceId id, UUID taskId, String ifMatch, TaskTransitionRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, TaskView.class, () -> found(incident, taskId)
                        .invoke(task -> ETags.checkIfGiven(ifMatch, task.version()))
                        .invoke(task -> task.move(request, clock.instant()))
                        .chain(task -> tell(incident, task, kindOf(request.to()), moved(task)))));
    }

    private static TimelineEntryKind kindOf(TaskStatus to) {
        return to == TaskStatus.DONE ? TimelineEntryKind.TASK_DONE : TimelineEntryKind.TASK_CHANGED;
    }

    private static String given(IncidentTask task) {
        return "Task for " + task.view().person().name() + ": " + task.view().text();
    }

    private static String moved(IncidentTask task) {
        var now = task.view();
        var state =
                switch (now.status()) {
                    case OPEN -> "Task open again";
                    case IN_PROGRESS -> "Task begun";
                    case DONE -> "Task done";
                    case CANCELED -> "Task canceled";
                };
        var sentence = state + " (" + now.person().name() + "): " + now.text();
        return now.reason() == null ? sentence : sentence + " \u2013 " + now.reason();
    }

    private Uni<IncidentTask> found(IncidentHandle incident, UUID taskId) {
        return tasks.findOn(incident.id(), taskId).onItem().ifNull().failWith(() -> TaskProblems.notFound(taskId));
    }

    /** The version counts only what is written, so the answer is made after the flush. */
    private Uni<TaskView> tell(IncidentHandle incident, IncidentTask task, TimelineEntryKind kind, String sentence) {
        return tasks.flush()
                .chain(() -> timeline.record(incident.id(), kind, clock.instant(), sentence, PeopleService.refOf(user)))
                .chain(entry -> events.changed(incident, task.view(), entry))
                .replaceWith(task::view);
    }
}
