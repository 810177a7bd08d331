package dev.afterword.actions.person;

import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows people by their id. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository people;

    PersonService(PersonRepository people) {
        this.people = people;
    }

    /**
     * The known person with this id, null for no id. The caller is known by their own token, even before the event of
     * their first visit arrived.
     *
     * @param pointer field that named the person, for the problem
     */
    @WithSession
    public Uni<PersonRef> known(String id, Caller caller, String pointer) {
        if (id == null) {
            return Uni.createFrom().nullItem();
        }
        if (id.equals(caller.person().id())) {
            return Uni.createFrom().item(caller.person());
        }
        return people.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> CommonProblems.badRequest(pointer, "is not a person known here"))
                .map(Person::ref);
    }

    /** A person was seen, perhaps under a new name. */
    @WithTransaction
    public Uni<Void> seen(PersonRef ref, String username, long sequence) {
        return people.findById(ref.id()).flatMap(known -> {
            var person = known == null ? new Person() : known;
            person.id = ref.id();
            person.seen(ref.name(), username, sequence);
            return people.persist(person).replaceWithVoid();
        });
    }
}
