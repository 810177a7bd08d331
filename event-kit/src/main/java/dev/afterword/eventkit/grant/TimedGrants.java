package dev.afterword.eventkit.grant;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Who reads as which principal, and until when; over by itself. To whom it is given, and why, is decided elsewhere. */
@ApplicationScoped
public class TimedGrants {

    private static final String GIVE =
            """
            insert into timed_grant (principal, person_id, until_at) values (?1, ?2, ?3)
            on conflict (principal, person_id) do update
            set until_at = greatest(timed_grant.until_at, excluded.until_at)""";

    private static final String HELD = "select principal from timed_grant where person_id = $1 and until_at > $2";

    private final Pool pool;
    private final Clock clock;

    TimedGrants(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Call it inside a transaction; to hear of the same grant twice changes nothing. */
    public Uni<Void> give(String principal, String personId, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(GIVE)
                        .setParameter(1, principal)
                        .setParameter(2, personId)
                        .setParameter(3, until)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<String>> heldBy(String personId) {
        return pool.preparedQuery(HELD)
                .execute(Tuple.of(personId, clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("principal"))
                        .toList());
    }
}
