package dev.afterword.incidents.buddy;

import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Keeps the caller's buddies; there is no way to those of anybody else. */
@ApplicationScoped
class BuddyService {

    /** More than these nobody looks through in an incident. */
    private static final int MOST = 30;

    private final BuddyRepository buddies;
    private final PeopleService people;
    private final CurrentUser user;
    private final Clock clock;

    BuddyService(BuddyRepository buddies, PeopleService people, CurrentUser user, Clock clock) {
        this.buddies = buddies;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    Uni<List<BuddyView>> list() {
        return buddies.of(user.id());
    }

    @WithTransaction
    Uni<Void> keep(String personId, KeepBuddyRequest request) {
        if (personId.equals(user.id())) {
            throw CommonProblems.badRequest("{personId}", "must be another person");
        }
        return people.one(personId, "{personId}")
                .chain(() -> buddies.others(user.id(), personId))
                .invoke(BuddyService::requireRoom)
                .chain(() -> buddies.keep(user.id(), personId, request, clock.instant()));
    }

    private static void requireRoom(long others) {
        if (others >= MOST) {
            throw CommonProblems.badRequest("{personId}", "there is room for " + MOST + " people; remove one first");
        }
    }

    Uni<Void> remove(String personId) {
        return buddies.remove(user.id(), personId);
    }
}
