package dev.afterword.incidents.command;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.IncidentListener;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.responder.ResponderService;
import dev.afterword.incidents.settings.CommanderAssignment;
import dev.afterword.incidents.settings.SettingsService;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Does what the settings say when an incident begins, and remembers the teams that it goes through. */
@ApplicationScoped
class ResponseService implements IncidentListener {

    private static final Set<String> RESPONDING =
            Set.of(Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN);

    private final SettingsService settings;
    private final ResponderService responders;
    private final OwnershipRepository ownership;
    private final CurrentUser user;
    private final Clock clock;

    ResponseService(
            SettingsService settings,
            ResponderService responders,
            OwnershipRepository ownership,
            CurrentUser user,
            Clock clock) {
        this.settings = settings;
        this.responders = responders;
        this.ownership = ownership;
        this.user = user;
        this.clock = clock;
    }

    /** Who reports is the reporter; who declares may be the commander. A record after the fact has neither. */
    @Override
    public Uni<Void> declared(IncidentHandle incident) {
        if (!isPerson()) {
            return Uni.createFrom().voidItem();
        }
        if (incident.isReported()) {
            return responders.report(incident, incident.declaredBy());
        }
        return incident.isDeclared()
                ? command(incident, incident.declaredBy())
                : Uni.createFrom().voidItem();
    }

    /** Who accepts a report declares it; who reported it stays the reporter. */
    @Override
    public Uni<Void> accepted(IncidentHandle incident) {
        return incident.commander() == null && isPerson()
                ? command(incident, PeopleService.refOf(user))
                : Uni.createFrom().voidItem();
    }

    /** "You declare it, you run it", where the organisation wants that. */
    private Uni<Void> command(IncidentHandle incident, PersonRef declarer) {
        return settings.current()
                .chain(now -> now.commanderAssignment() == CommanderAssignment.DECLARER
                        ? responders.takeCommand(incident, declarer)
                        : Uni.createFrom().voidItem());
    }

    /** A machine declares and commands nothing. */
    private boolean isPerson() {
        return user.roles().stream().anyMatch(RESPONDING::contains);
    }

    @Override
    public Uni<Void> passedToTeam(IncidentHandle incident, String from, String to) {
        var change = new OwnershipView(Ids.next(), from, to, PeopleService.refOf(user), clock.instant());
        return ownership
                .persist(new OwnershipChange(incident.id(), change, incident.isInResponse()))
                .replaceWithVoid();
    }
}
