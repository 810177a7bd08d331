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
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives people roles on an incident and takes them back. The incident is locked throughout. */
@ApplicationScoped
public class ResponderService {

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
        request.role().requireFits(request.subTeam());
        return incidents
                .lock(id)
                .chain(incident ->
                        idempotent.once(key, RoleAssignmentView.class, () -> people.one(request.personId(), "/personId")
                                .call(person -> requireFree(incident, person, request))
                                .chain(person -> assign(incident, person, request))
                                .chain(assigned -> incidents.warnings(incident).map(assigned::with))));
    }

    /** Gives a person a role in no sub-team, for the caller. */
    @WithTransaction
    public Uni<RoleAssignmentView> assign(ResourceId id, String personId, IncidentRole role, IdempotencyKey key) {
        return assign(id, new AssignRoleRequest(personId, role, null), key);
    }

    private Uni<Void> requireFree(IncidentHandle incident, PersonRef person, AssignRoleRequest request) {
        return assignments
                .held(incident.id(), request.role())
                .invoke(held -> requireFree(held, person, request))
                .replaceWithVoid();
    }

    private static void requireFree(List<RoleAssignment> held, PersonRef person, AssignRoleRequest request) {
        if (held.stream().anyMatch(assignment -> assignment.isHeldBy(person.id()))) {
            throw ResponderProblems.roleHeld(person.name(), request.role());
        }
        if (request.role() == IncidentRole.COMMANDER && !held.isEmpty()) {
            throw ResponderProblems.commandTaken(held.get(0).person().name());
        }
        if (request.role() == IncidentRole.SUB_TEAM_LEAD) {
            held.stream()
                    .filter(other -> other.leads(request.subTeam()))
                    .findFirst()
                    .ifPresent(leader -> {
                        throw ResponderProblems.subTeamLed(
                                request.subTeam(), leader.person().name());
                    });
        }
    }

    private Uni<RoleAssignmentView> assign(IncidentHandle incident, PersonRef person, AssignRoleRequest request) {
        var now = clock.instant();
        var assignment = new RoleAssignment(Ids.next(), incident.id(), person, request.role(), request.subTeam(), now);
        incident.joinedBy(person, now);
        if (assignment.isCommand()) {
            incident.commandTakenBy(person, now);
        }
        return assignments
                .persist(assignment)
                .chain(() -> tell(incident, assignment, person.name() + " is now " + assignment.title() + "."))
                .chain(entry -> events.assigned(incident, assignment, entry))
                .replaceWith(assignment::view);
    }

    /** Gives command of a locked incident that has no commander. */
    public Uni<Void> takeCommand(IncidentHandle incident, PersonRef person) {
        return assign(incident, person, new AssignRoleRequest(person.id(), IncidentRole.COMMANDER, null))
                .replaceWithVoid();
    }

    /** Who reported a new incident. */
    public Uni<Void> report(IncidentHandle incident, PersonRef person) {
        return assign(incident, person, new AssignRoleRequest(person.id(), IncidentRole.REPORTER, null))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<RoleAssignmentView> release(ResourceId id, UUID assignmentId, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, RoleAssignmentView.class, () -> assignments
                        .findOn(incident.id(), assignmentId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> ResponderProblems.assignmentNotFound(assignmentId))
                        .chain(assignment -> release(incident, assignment))
                        .chain(released -> incidents.warnings(incident).map(released::with))));
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
        return tell(incident, assignment, assignment.person().name() + " is no longer " + assignment.title() + ".")
                .chain(entry -> events.released(incident, assignment, entry))
                .replaceWith(assignment::view);
    }

    private Uni<TimelineEntryView> tell(IncidentHandle incident, RoleAssignment assignment, String sentence) {
        return timeline.record(
                incident.id(),
                clock.instant(),
                assignment.told(TimelineEntryKind.ROLE_ASSIGNED, sentence),
                PeopleService.refOf(user));
    }
}
