package dev.afterword.incidents.responder;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.identity.CurrentUser;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Command of a locked incident, for the feature that hands it over: who has it, who stands by, and passing it on. */
@ApplicationScoped
public class CommandService {

    private final RoleAssignmentRepository assignments;
    private final TimelineService timeline;
    private final ResponderEvents events;
    private final CurrentUser user;
    private final Clock clock;

    CommandService(
            RoleAssignmentRepository assignments,
            TimelineService timeline,
            ResponderEvents events,
            CurrentUser user,
            Clock clock) {
        this.assignments = assignments;
        this.timeline = timeline;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** The deputy who has stood by the longest. */
    public Uni<Optional<PersonRef>> deputy(IncidentHandle incident) {
        return assignments.held(incident.id(), IncidentRole.DEPUTY).map(held -> held.stream()
                .filter(deputy -> !deputy.isHeldBy(incident.commander().id()))
                .findFirst()
                .map(RoleAssignment::person));
    }

    /** Ends the commander's assignment and begins the other person's at one instant. Somebody has to be in command. */
    public Uni<RoleAssignmentView> pass(IncidentHandle incident, PersonRef to, HandOff fact) {
        return assignments
                .held(incident.id(), IncidentRole.COMMANDER)
                .chain(held -> pass(incident, held.get(0), to, fact));
    }

    private Uni<RoleAssignmentView> pass(IncidentHandle incident, RoleAssignment command, PersonRef to, HandOff fact) {
        var now = clock.instant();
        incident.joinedBy(to, now);
        var next = command.handOff(Ids.next(), to, fact, now);
        incident.commandTakenBy(to, next.view().from());
        // The end is written before the beginning: the index allows one open command at any instant.
        return assignments
                .flush()
                .chain(() -> assignments.persist(next))
                .chain(() -> timeline.record(
                        incident.id(),
                        now,
                        next.told(TimelineEntryKind.ROLE_HANDED_OFF, sentence(command, to, fact)),
                        PeopleService.refOf(user)))
                .chain(entry -> events.commandHandedOff(incident, command, next, fact, entry))
                .chain(() -> endDeputyOf(incident, to, now))
                .replaceWith(next::view);
    }

    /** A deputy who takes command stands by no longer. */
    private Uni<Void> endDeputyOf(IncidentHandle incident, PersonRef commander, Instant now) {
        return assignments
                .held(incident.id(), IncidentRole.DEPUTY)
                .map(held -> held.stream()
                        .filter(deputy -> deputy.isHeldBy(commander.id()))
                        .findFirst())
                .chain(deputy -> deputy.map(ended -> endDeputy(incident, ended, now))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> endDeputy(IncidentHandle incident, RoleAssignment deputy, Instant now) {
        deputy.end(now);
        var sentence = deputy.person().name() + " is no longer " + deputy.title() + ".";
        var told = deputy.told(TimelineEntryKind.ROLE_ASSIGNED, sentence);
        return timeline.record(incident.id(), now, told, PeopleService.refOf(user))
                .chain(entry -> events.released(incident, deputy, entry));
    }

    private static String sentence(RoleAssignment command, PersonRef to, HandOff fact) {
        var sentence = command.person().name() + " handed command to " + to.name();
        var reason = fact.reason() == null ? "" : " (" + fact.reason() + ")";
        return fact.summary() == null ? sentence + reason + "." : sentence + reason + ": " + fact.summary();
    }
}
