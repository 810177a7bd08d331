package dev.afterword.incidents.people;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.KnownCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Registers each caller once; a caller already seen by this process costs one look into a map. */
@ApplicationScoped
class FirstSeenFilter {

    // People, not requests, fill it: a few hundred bytes each.
    private static final int MOST_REMEMBERED = 50_000;

    private final Map<String, PersonView> seen = new ConcurrentHashMap<>();
    private final PeopleService people;
    private final CurrentUser user;
    private final KnownCaller caller;

    FirstSeenFilter(PeopleService people, CurrentUser user, KnownCaller caller) {
        this.people = people;
        this.user = user;
        this.caller = caller;
    }

    @ServerRequestFilter
    Uni<Void> registerCaller() {
        if (!caller.isPresent() || user.roles().isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var person = new PersonView(
                user.id(),
                user.name(),
                user.username(),
                user.teams().stream().sorted().toList());
        if (person.equals(seen.get(person.id()))) {
            return Uni.createFrom().nullItem();
        }
        return people.register(person).invoke(() -> remember(person));
    }

    private void remember(PersonView person) {
        if (seen.size() >= MOST_REMEMBERED) {
            seen.clear();
        }
        seen.put(person.id(), person);
    }
}
