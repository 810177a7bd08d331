package dev.afterword.incidents.command;

import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.IncidentListener;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.responder.ResponderService;
import dev.afterword.incidents.settings.CommanderAssignment;
import dev.afterword.incidents.settings.SettingsService;
import dev.afterword.incidents.settings.SettingsView;
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

    /** "You declare it, you run it", where the organisation wants that: for declared incidents, not for reports. */
    @Override
    public Uni<Void> declared(IncidentHandle incident) {
        return incident.isDeclared()
                ? settings.current().chain(now -> declared(incident, now))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> declared(IncidentHandle incident, SettingsView now) {
        return now.commanderAssignment() == CommanderAssignment.DECLARER && isPerson(incident)
                ? responders.takeCommand(incident, incident.declaredBy())
                : Uni.createFrom().voidItem();
    }

    /** A machine declares and commands nothing. */
    private boolean isPerson(IncidentHandle incident) {
        return incident.declaredBy().id().equals(user.id())
                && user.roles().stream().anyMatch(RESPONDING::contains);
    }

    @Override
    public Uni<Void> passedToTeam(IncidentHandle incident, String from, String to) {
        var change = new OwnershipView(Ids.next(), from, to, PeopleService.refOf(user), clock.instant());
        return ownership
                .persist(new OwnershipChange(incident.id(), change, incident.isInResponse()))
                .replaceWithVoid();
    }
}
