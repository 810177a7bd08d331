package dev.afterword.retros.person;

import dev.afterword.retros.prose.KnownPeople.Named;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;

/** Finds and keeps people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<KnownPerson, String> {
    private static final String KEEP =
            """
            insert into person (id, name, username, sequence) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set name = excluded.name, username = excluded.username, sequence = excluded.sequence
             where person.sequence < excluded.sequence""";

    private static final String KNOWN =
            """
            select name, username from person
             where lower(name) = any(string_to_array(?1, chr(31))) or lower(username) = any(string_to_array(?1, chr(31)))""";

    /** Keeps what is newer than what is known. */
    Uni<Void> keep(PersonView person, String username, long sequence) {
        return getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, person.id())
                        .setParameter(2, person.name())
                        .setParameter(3, username)
                        .setParameter(4, sequence)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those who have one of these names or usernames, given in small letters. */
    Uni<List<Named>> known(Set<String> names) {
        return getSession()
                .chain(session -> session.createNativeQuery(KNOWN, Tuple.class)
                        .setParameter(1, String.join("\u001f", names))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Named(row.get("name", String.class), row.get("username", String.class)))
                        .toList());
    }
}
