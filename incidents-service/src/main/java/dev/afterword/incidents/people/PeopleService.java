package dev.afterword.incidents.people;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows people by id: registers those whom tokens show, answers who an id is. */
@ApplicationScoped
public class PeopleService {

    private final PeopleRepository people;
    private final PeopleEvents events;

    PeopleService(PeopleRepository people, PeopleEvents events) {
        this.people = people;
        this.events = events;
    }

    /** The caller, as records name them. */
    public static PersonRef refOf(CurrentUser user) {
        return new PersonRef(user.id(), user.name());
    }

    /** The people with these ids; an id that no token has shown is a 400 that names the field. */
    public Uni<List<PersonRef>> known(Collection<String> ids, String pointer) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return people.withIds(ids).invoke(found -> requireAll(ids, found, pointer));
    }

    /** The one person with this id; an id that no token has shown is a 400 that names the field. */
    public Uni<PersonRef> one(String id, String pointer) {
        return known(List.of(id), pointer).map(found -> found.get(0));
    }

    @WithTransaction
    Uni<Void> register(PersonView person, Set<String> roles) {
        return people.keep(person)
                .chain(sequence -> tell(person, sequence))
                .chain(() -> people.seen(person.id(), roles));
    }

    /** A person as their token last described them; empty for an id that no token has shown. */
    public Uni<Optional<KnownPerson>> lastSeen(String id) {
        return people.known(id);
    }

    /** What people are called who sign in with these addresses, by address in lower case; for showing only. */
    public Uni<Map<String, String>> namesByAddress(Collection<String> addresses) {
        return addresses.isEmpty() ? Uni.createFrom().item(Map.of()) : people.namesByUsername(addresses);
    }

    /** The pointers of those of the texts that name somebody who is known; for what goes outside. In the caller's session. */
    public Uni<List<String>> namedIn(Map<String, String> texts) {
        return people.namesIn(String.join("\n", texts.values())).map(names -> texts.entrySet().stream()
                .filter(text -> PersonNames.anyIn(text.getValue(), names))
                .map(Map.Entry::getKey)
                .toList());
    }

    Uni<List<PersonView>> find(String text, int limit) {
        return people.withNameLike(text, limit);
    }

    private Uni<Void> tell(PersonView person, Optional<Long> sequence) {
        return sequence.map(changed -> events.seen(person, changed))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static void requireAll(Collection<String> ids, List<PersonRef> found, String pointer) {
        var missing = ids.stream()
                .filter(id -> found.stream().noneMatch(person -> person.id().equals(id)))
                .toList();
        if (!missing.isEmpty()) {
            throw CommonProblems.badRequest(pointer, "no such person: " + String.join(", ", missing));
        }
    }
}
