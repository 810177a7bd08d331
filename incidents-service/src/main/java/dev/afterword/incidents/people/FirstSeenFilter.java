package dev.afterword.incidents.people;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.KnownCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Registers each caller once, and again after some hours; a caller already seen by this process costs one look into a map.
 */
@ApplicationScoped
class FirstSeenFilter {

    // People, not requests, fill it: a few hundred bytes each.
    private static final int MOST_REMEMBERED = 50_000;

    /** How old the note of a person's roles may get while they work; chat acts by it. */
    private static final Duration SEEN_AGAIN_AFTER = Duration.ofHours(6);

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final PeopleService people;
    private final CurrentUser user;
    private final KnownCaller caller;
    private final Clock clock;

    /** What a token said, and when. */
    private record Seen(PersonView person, Set<String> roles, Instant at) {

        boolean says(PersonView other, Set<String> otherRoles, Instant now) {
            return person.equals(other) && roles.equals(otherRoles) && now.isBefore(at.plus(SEEN_AGAIN_AFTER));
        }
    }

    FirstSeenFilter(PeopleService people, CurrentUser user, KnownCaller caller, Clock clock) {
        this.people = people;
        this.user = user;
        this.caller = caller;
        this.clock = clock;
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
        var roles = Set.copyOf(user.roles());
        var now = clock.instant();
        var before = seen.get(person.id());
        if (before != null && before.says(person, roles, now)) {
            return Uni.createFrom().nullItem();
        }
        return people.register(person, roles).invoke(() -> remember(new Seen(person, roles, now)));
    }

    private void remember(Seen now) {
        if (seen.size() >= MOST_REMEMBERED) {
            seen.clear();
        }
        seen.put(now.person().id(), now);
    }
}
