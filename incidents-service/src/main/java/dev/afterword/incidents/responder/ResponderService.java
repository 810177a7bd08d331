package dev.afterword.incidents.responder;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives people roles on an incident; hands command over as one fact. The incident is locked throughout. */
@ApplicationScoped
class ResponderService {

    private final RoleAssignmentRepository assignments;
    private final IncidentAccessService incidents;
    private final PeopleService people;
    private final TimelineService timeline;
    private final ResponderEvents events;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    ResponderService(
            RoleAssignmentRepository assignments,
            IncidentAccessService incidents,
            PeopleService people,
            TimelineService timeline,
            ResponderEvents events,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.assignments = assignments;
        this.incidents = incidents;
        this.people = people;
        this.timeline = timeline;
        this.events = events;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<List<RoleAssignmentView>> list(ResourceId id) {
        return incidents.visible(id).chain(assignments::of).map(found -> found.stream()
                .map(RoleAssignment::view)
                .toList());
    }

    @WithTransaction
    Uni<RoleAssignmentView> assign(ResourceId id, AssignRoleRequest request, IdempotencyKey key) {
        return idempotent.once(
                key, RoleAssignmentView.class, () -> incidents.lock(id).chain(incident -> known(
                                request.personId(), "/personId")
                        .call(person -> requireFree(incident, person, request.role()))
                        .chain(person -> assign(incident, person, request.role()))));
    }

    private Uni<Void> requireFree(IncidentHandle incident, PersonRef person, IncidentRole role) {
        return assignments
                .held(incident.id(), role)
                .invoke(held -> {
                    if (held.stream().anyMatch(assignment -> assignment.isHeldBy(person.id()))) {
                        throw ResponderProblems.roleHeld(person.name(), role);
                    }
                    if (role == IncidentRole.COMMANDER && !held.isEmpty()) {
                        throw ResponderProblems.commandTaken(
                                held.get(0).person().name());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<RoleAssignmentView> assign(IncidentHandle incident, PersonRef person, IncidentRole role) {
        var now = clock.instant();
        var assignment = new RoleAssignment(Ids.next(), incident.id(), person, role, now);
        incident.joinedBy(person, now);
        if (assignment.isCommand()) {
            incident.commandTakenBy(person, now);
        }
        return assignments
                .persist(assignment)
                .chain(() -> tell(
                        incident, TimelineEntryKind.ROLE_ASSIGNED, person.name() + " is now " + role.title() + "."))
                .chain(entry -> events.assigned(incident, assignment, entry))
                .replaceWith(assignment::view);
    }

    @WithTransaction
    Uni<RoleAssignmentView> handOff(ResourceId id, HandOffRequest request, IdempotencyKey key) {
        return idempotent.once(key, RoleAssignmentView.class, () -> incidents
                .lock(id)
                .chain(incident -> known(request.toPersonId(), "/toPersonId").chain(to -> assignments
                        .held(incident.id(), IncidentRole.COMMANDER)
                        .chain(held -> handOff(incident, commandOf(incident, held, to), to, request)))));
    }

    private static RoleAssignment commandOf(IncidentHandle incident, List<RoleAssignment> held, PersonRef to) {
        if (held.isEmpty()) {
            throw ResponderProblems.noCommander(incident.key());
        }
        if (held.get(0).isHeldBy(to.id())) {
            throw CommonProblems.badRequest("/toPersonId", to.name() + " is in command already");
        }
        return held.get(0);
    }

    private Uni<RoleAssignmentView> handOff(
            IncidentHandle incident, RoleAssignment command, PersonRef to, HandOffRequest request) {
        var now = clock.instant();
        incident.joinedBy(to, now);
        var next = command.handOff(Ids.next(), to, request.summary(), now);
        incident.commandTakenBy(to, next.view().from());
        // The end is written before the beginning: the index allows one open command at any instant.
        return assignments
                .flush()
                .chain(() -> assignments.persist(next))
                .chain(() -> tell(incident, TimelineEntryKind.ROLE_HANDED_OFF, handOffSentence(command, to, request)))
                .chain(entry -> events.commandHandedOff(incident, command, next, request.summary(), entry))
                .replaceWith(next::view);
    }

    private static String handOffSentence(RoleAssignment command, PersonRef to, HandOffRequest request) {
        var sentence = command.person().name() + " handed command to " + to.name();
        return request.summary() == null || request.summary().isBlank()
                ? sentence + "."
                : sentence + ": " + request.summary().strip();
    }

    @WithTransaction
    Uni<RoleAssignmentView> release(ResourceId id, UUID assignmentId, IdempotencyKey key) {
        return idempotent.once(
                key, RoleAssignmentView.class, () -> incidents.lock(id).chain(incident -> assignments
                        .findOn(incident.id(), assignmentId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> ResponderProblems.assignmentNotFound(assignmentId))
                        .chain(assignment -> release(incident, assignment))));
    }

    private Uni<RoleAssignmentView> release(IncidentHandle incident, RoleAssignment assignment) {
        if (!assignment.isHeld()) {
            throw ResponderProblems.roleEnded();
        }
        if (assignment.isCommand() && incident.needsCommander()) {
            throw ResponderProblems.commandNeeded(incident.key());
        }
        var now = clock.instant();
        assignment.end(now);
        if (assignment.isCommand()) {
            incident.commandGivenBack(now);
        } else {
            incident.roleGivenBack(now);
        }
        var sentence = assignment.person().name() + " is no longer "
                + assignment.role().title() + ".";
        return tell(incident, TimelineEntryKind.ROLE_ASSIGNED, sentence)
                .chain(entry -> events.released(incident, assignment, entry))
                .replaceWith(assignment::view);
    }

    private Uni<PersonRef> known(String personId, String pointer) {
        return people.known(List.of(personId), pointer).map(found -> found.get(0));
    }

    private Uni<TimelineEntryView> tell(IncidentHandle incident, TimelineEntryKind kind, String sentence) {
        return timeline.record(incident.id(), kind, clock.instant(), sentence, PeopleService.refOf(user));
    }
}
