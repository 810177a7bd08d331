package dev.afterword.retros.person;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds and keeps people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<KnownPerson, String> {
    private static final String KEEP =
            """
            insert into person (id, name, username, sequence) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set name = excluded.name, username = excluded.username, sequence = excluded.sequence
             where person.sequence < excluded.sequence""";

    private final Pool pool;

    PersonRepository(Pool pool) {
        this.pool = pool;
    }

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

    /** Those of the names that people are known by. */
    Uni<Set<String>> known(Set<String> names) {
        return pool.preparedQuery("select name from person where name = any($1)")
                .execute(Tuple.of((Object) names.toArray(String[]::new)))
                .map(rows -> rows.stream().map(row -> row.getString(0)).collect(Collectors.toSet()));
    }
}
