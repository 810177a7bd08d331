package dev.afterword.retros.person;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.prose.KnownPeople.Named;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Knows people by their id; always part of the caller's transaction. */
@ApplicationScoped
public class PersonService {
    private final PersonRepository people;
    private final CurrentUser user;

    PersonService(PersonRepository people, CurrentUser user) {
        this.people = people;
        this.user = user;
    }

    /** The person with this id; whoever asks is known from their own token. */
    public Uni<PersonView> named(String id, String pointer) {
        if (id.equals(user.id())) {
            return Uni.createFrom().item(caller());
        }
        return people.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.badRequest(pointer, "is not the id of a known person"))
                .map(KnownPerson::view);
    }

    /** Those who are known by one of these names or usernames, given in small letters. */
    public Uni<List<Named>> known(Set<String> names) {
        return people.known(names);
    }

    /** Who is asking. */
    public PersonView caller() {
        return new PersonView(user.id(), user.name());
    }

    Uni<Void> remember(PersonView person, String username, long sequence) {
        return people.keep(person, username, sequence);
    }
}
