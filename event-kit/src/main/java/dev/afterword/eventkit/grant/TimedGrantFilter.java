package dev.afterword.eventkit.grant;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.KnownCaller;
import dev.afterword.restkit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets an administrator see what was opened to them, in every query and for as long as it is open. */
@ApplicationScoped
class TimedGrantFilter {

    private final TimedGrants grants;
    private final CurrentUser user;
    private final KnownCaller caller;

    TimedGrantFilter(TimedGrants grants, CurrentUser user, KnownCaller caller) {
        this.grants = grants;
        this.user = user;
        this.caller = caller;
    }

    @ServerRequestFilter
    Uni<Void> admit() {
        if (!caller.isPresent() || !user.roles().contains(Roles.ADMIN)) {
            return Uni.createFrom().nullItem();
        }
        return grants.heldBy(user.id())
                .invoke(held -> held.forEach(user::alsoReadsAs))
                .replaceWithVoid();
    }
}
