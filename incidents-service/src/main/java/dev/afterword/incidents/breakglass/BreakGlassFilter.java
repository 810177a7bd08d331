package dev.afterword.incidents.breakglass;

import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.KnownCaller;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets an administrator see what they have open, in every query and for as long as it is open. */
@ApplicationScoped
class BreakGlassFilter {

    private final BreakGlassService breakGlass;
    private final CurrentUser user;
    private final KnownCaller caller;

    BreakGlassFilter(BreakGlassService breakGlass, CurrentUser user, KnownCaller caller) {
        this.breakGlass = breakGlass;
        this.user = user;
        this.caller = caller;
    }

    @ServerRequestFilter
    Uni<Void> admit() {
        if (!caller.isPresent() || !user.roles().contains(Roles.ADMIN)) {
            return Uni.createFrom().nullItem();
        }
        return breakGlass.openFor(user.id()).invoke(this::letIn).replaceWithVoid();
    }

    private void letIn(List<UUID> incidents) {
        incidents.stream().map(IncidentAccessService::breakGlassPrincipal).forEach(user::alsoReadsAs);
    }
}
