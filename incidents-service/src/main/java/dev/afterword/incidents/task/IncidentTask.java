package dev.afterword.incidents.task;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Something that one person does during the response. */
@Entity
@Table(name = "incident_task")
class IncidentTask {

    @Id
    private UUID id;

    private UUID incidentId;
    private String text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    @AttributeOverride(name = "name", column = @Column(name = "person_name"))
    private PersonRef person;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private String reason;
    private Instant dueAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    private PersonRef createdBy;

    private Instant createdAt;
    private Instant endedAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected IncidentTask() {}

    IncidentTask(UUID id, UUID incidentId, AssignTaskRequest request, PersonRef person, PersonRef by, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.text = request.text().strip();
        this.person = person;
        this.status = TaskStatus.OPEN;
        this.dueAt = request.dueAt();
        this.createdBy = by;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** What people edit. */
    AssignTaskRequest editable() {
        return new AssignTaskRequest(text, person.id(), dueAt);
    }

    /** A task that ended is a record of what was done, so it is not rewritten. */
    void edit(AssignTaskRequest edit, PersonRef person, Instant at) {
        if (status.isEnd()) {
            throw TaskProblems.ended(status);
        }
        this.text = edit.text().strip();
        this.person = person;
        this.dueAt = edit.dueAt();
        this.updatedAt = at;
    }

    void move(TaskTransitionRequest request, Instant at) {
        var to = request.to();
        if (!status.next().contains(to)) {
            throw CommonProblems.illegalTransition(status.name(), to.name(), status.next());
        }
        if (status.needsReasonToBecome(to) && request.reason() == null) {
            throw CommonProblems.badRequest("/reason", "is needed to go from " + status + " to " + to);
        }
        status = to;
        reason = request.reason();
        endedAt = to.isEnd() ? at : null;
        updatedAt = at;
    }

    long version() {
        return version;
    }

    TaskView view() {
        return new TaskView(
                id,
                text,
                person,
                status,
                List.copyOf(status.next()),
                reason,
                dueAt,
                createdBy,
                createdAt,
                endedAt,
                updatedAt,
                version);
    }
}
