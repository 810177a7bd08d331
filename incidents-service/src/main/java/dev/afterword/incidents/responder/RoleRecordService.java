package dev.afterword.incidents.responder;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.rolehistory.RoleChangeView;
import dev.afterword.incidents.rolehistory.RoleHistoryService;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.ToldChange;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Records and corrects roles after the fact. The incident is locked throughout. */
@ApplicationScoped
class RoleRecordService {

    private final RoleAssignmentRepository assignments;
    private final RoleHistoryService history;
    private final IncidentAccessService incidents;
    private final PeopleService people;
    private final TimelineService timeline;
    private final ResponderEvents events;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    RoleRecordService(
            RoleAssignmentRepository assignments,
            RoleHistoryService history,
            IncidentAccessService incidents,
            PeopleService people,
            TimelineService timeline,
            ResponderEvents events,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.assignments = assignments;
        this.history = history;
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
    Uni<List<RoleChangeView>> history(ResourceId id) {
        return incidents.visible(id).chain(history::of);
    }

    @WithTransaction
    Uni<RoleAssignmentView> record(ResourceId id, RoleRecordRequest request, IdempotencyKey key) {
        request.requirePossible(clock.instant());
        return incidents
                .lock(id)
                .chain(incident ->
                        idempotent.once(key, RoleAssignmentView.class, () -> people.one(request.personId(), "/personId")
                                .chain(person -> record(incident, person, request))
                                .chain(recorded -> incidents.warnings(incident).map(recorded::with))));
    }

    private Uni<RoleAssignmentView> record(IncidentHandle incident, PersonRef person, RoleRecordRequest request) {
        var told = new RoleAssignment(Ids.next(), incident.id(), person, request.role(), request.subTeam(), null);
        told.correct(person, request);
        incident.joinedBy(person, clock.instant());
        return assignments
                .of(incident.id())
                .invoke(known -> settle(incident, told, with(known, told)))
                .chain(() -> assignments.persist(told))
                .chain(() -> timeline.record(
                        incident.id(),
                        told.from(),
                        told.told(
                                TimelineEntryKind.ROLE_ASSIGNED,
                                told.sentence() + ". Recorded afterwards: "
                                        + request.reason().strip()),
                        PeopleService.refOf(user)))
                .chain(entry -> events.recorded(incident, told, request.reason(), entry))
                .replaceWith(told::view);
    }

    private static List<RoleAssignment> with(List<RoleAssignment> known, RoleAssignment told) {
        var all = new ArrayList<>(known);
        all.add(told);
        return all;
    }

    private void settle(IncidentHandle incident, RoleAssignment told, List<RoleAssignment> all) {
        RoleRules.require(told, all);
        CommandRecord.apply(incident, all, clock.instant());
    }

    @WithTransaction
    Uni<RoleAssignmentView> correct(ResourceId id, UUID assignmentId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return incidents.lock(id).chain(incident -> assignments
                .of(incident.id())
                .chain(all -> correct(incident, all, one(all, assignmentId, ifMatch), patch)));
    }

    private static RoleAssignment one(List<RoleAssignment> all, UUID assignmentId, String ifMatch) {
        var found = all.stream()
                .filter(one -> one.id().equals(assignmentId))
                .findFirst()
                .orElseThrow(() -> ResponderProblems.assignmentNotFound(assignmentId));
        ETags.check(ifMatch, found.version());
        return found;
    }

    private Uni<RoleAssignmentView> correct(
            IncidentHandle incident, List<RoleAssignment> all, RoleAssignment told, JsonNode patch) {
        var after = mergePatch.apply(told.details(), patch, RoleRecordRequest.class);
        after.requirePossible(clock.instant());
        return person(told, after.personId())
                .chain(person -> correct(incident, all, told, person, after))
                .chain(() -> incidents.warnings(incident))
                .map(odd -> told.view().with(odd));
    }

    private Uni<PersonRef> person(RoleAssignment told, String personId) {
        return told.person().id().equals(personId)
                ? Uni.createFrom().item(told.person())
                : people.one(personId, "/personId");
    }

    private Uni<Void> correct(
            IncidentHandle incident,
            List<RoleAssignment> all,
            RoleAssignment told,
            PersonRef person,
            RoleRecordRequest after) {
        var sentence = told.sentence();
        var oldFrom = told.from();
        var oldTo = told.to();
        var before = all.stream().map(RoleCorrection::new).toList();
        if (takesOn(told, person, after)) {
            incident.joinedBy(person, clock.instant());
        }
        told.correct(person, after);
        var moved = CommandRecord.moveHandOffs(told, oldFrom, oldTo, all);
        moved.forEach(other -> RoleRules.require(other, all));
        settle(incident, told, all);
        var corrections =
                before.stream().filter(one -> !one.changed().isEmpty()).toList();
        if (corrections.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        incident.rolesHeldBy(all.stream().map(one -> one.person().id()).toList(), clock.instant());
        return history.keep(incident.id(), changes(corrections, after.reason()))
                .chain(() -> timeline.record(
                        incident.id(),
                        clock.instant(),
                        ToldChange.of(
                                TimelineEntryKind.DETAILS_CHANGED,
                                "Role corrected: " + sentence + "; now " + told.sentence() + ": "
                                        + after.reason().strip()),
                        PeopleService.refOf(user)))
                .chain(entry -> events.corrected(incident, corrections, after.reason(), entry));
    }

    /** Whether somebody has something to do on the incident now who had not before: another person, or the same one again. */
    private static boolean takesOn(RoleAssignment told, PersonRef person, RoleRecordRequest after) {
        boolean commandsAnew = after.role() == IncidentRole.COMMANDER && !told.isCommand();
        return after.to() == null && (!told.isHeld() || commandsAnew)
                || !told.person().id().equals(person.id());
    }

    private List<RoleChangeView> changes(List<RoleCorrection> corrections, String reason) {
        var at = clock.instant();
        var by = PeopleService.refOf(user);
        return corrections.stream()
                .flatMap(one -> one.changed().stream()
                        .map(field -> new RoleChangeView(
                                one.told().id(),
                                field,
                                one.before().get(field),
                                one.told().values().get(field),
                                reason.strip(),
                                by,
                                at)))
                .toList();
    }
}
