package dev.afterword.incidents.people;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps people; plain SQL, since a person has no behaviour. */
@ApplicationScoped
class PeopleRepository {

    private static final String KEEP =
            """
            insert into person (id, name, username, teams, first_seen_at, changed_at, event_sequence)
            values (?1, ?2, ?3, ?4, ?5, ?5, 1)
            on conflict (id) do update set name = excluded.name, username = excluded.username, teams = excluded.teams,
                changed_at = excluded.changed_at, event_sequence = person.event_sequence + 1
            where (person.name, person.username, person.teams) is distinct from
                (excluded.name, excluded.username, excluded.teams)
            returning event_sequence
            """;

    private static final String SEEN = "update person set roles = ?2, seen_at = ?3 where id = ?1";

    private static final String KNOWN = "select id, name, username, roles, teams, seen_at from person where id = $1";

    private static final String NAMED =
            """
            select lower(username) as username, min(name) as name from person
             where lower(username) = any($1) group by 1 having count(*) = 1""";

    private static final String NAMES =
            "select name from person where length(name) > 2 and position(lower(name) in lower(?1)) > 0";

    private final Pool pool;
    private final Clock clock;

    PeopleRepository(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** What people are called whose names stand somewhere in a text. Runs in the caller's session. */
    Uni<List<String>> namesIn(String text) {
        return Panache.getSession().chain(session -> session.createNativeQuery(NAMES, String.class)
                .setParameter(1, text)
                .getResultList());
    }

    /** The sequence of the change, empty if the person is known just like this. Runs in the caller's transaction. */
    Uni<Optional<Long>> keep(PersonView person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP, Long.class)
                        .setParameter(1, person.id())
                        .setParameter(2, person.name())
                        .setParameter(3, person.username())
                        .setParameter(4, person.teams().toArray(String[]::new))
                        .setParameter(5, OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .getResultList())
                .map(changes -> changes.stream().findFirst());
    }

    /** Notes what a token says a person may do; no event tells of it. Runs in the caller's transaction. */
    Uni<Void> seen(String id, Collection<String> roles) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SEEN)
                        .setParameter(1, id)
                        .setParameter(2, roles.stream().sorted().toArray(String[]::new))
                        .setParameter(3, OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One statement, without a session. */
    Uni<Optional<KnownPerson>> known(String id) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(PeopleRepository::knownPerson));
    }

    /** Names of people by these usernames in lower case; nobody whose username is another's as well. */
    Uni<Map<String, String>> namesByUsername(Collection<String> usernames) {
        return pool.preparedQuery(NAMED)
                .execute(Tuple.of(usernames.toArray(String[]::new)))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.getString("username"), row -> row.getString("name"))));
    }

    private static KnownPerson knownPerson(Row row) {
        var seen = row.getOffsetDateTime("seen_at");
        return new KnownPerson(
                new PersonRef(row.getString("id"), row.getString("name")),
                row.getString("username"),
                Set.copyOf(Arrays.asList(row.getArrayOfStrings("roles"))),
                Set.copyOf(Arrays.asList(row.getArrayOfStrings("teams"))),
                seen == null ? null : seen.toInstant());
    }

    Uni<List<PersonView>> withNameLike(String text, int limit) {
        return pool.preparedQuery(
                        """
                        select id, name, username, teams from person
                        where $1 = '' or name ilike '%' || $1 || '%' or username ilike '%' || $1 || '%'
                        order by lower(name), id limit $2
                        """)
                .execute(Tuple.of(escaped(text), limit))
                .map(rows -> rows.stream().map(PeopleRepository::person).toList());
    }

    /** Runs in the caller's session: a second connection inside a transaction could starve the pool. */
    Uni<List<PersonRef>> withIds(Collection<String> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id, name from person where id = any(?1) order by name, id", Object[].class)
                        .setParameter(1, ids.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PersonRef((String) row[0], (String) row[1]))
                        .toList());
    }

    private static String escaped(String text) {
        return text == null ? "" : text.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static PersonView person(Row row) {
        return new PersonView(
                row.getString("id"),
                row.getString("name"),
                row.getString("username"),
                Arrays.asList(row.getArrayOfStrings("teams")));
    }
}
