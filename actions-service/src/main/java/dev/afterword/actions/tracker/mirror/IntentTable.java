package dev.afterword.actions.tracker.mirror;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The worker's statements on wishes; each is a transaction of its own, none is open while a tracker is called. */
@ApplicationScoped
class IntentTable {

    /** While claimed, next_at is the end of the lease. Connections that are halted or pausing keep their wishes. */
    private static final String CLAIM =
            """
            with due as (
                select i.id from tracker_intent i join tracker_connection c on c.id = i.connection_id
                 where i.state in ('PENDING', 'CLAIMED') and i.next_at <= now()
                   and c.state = 'ACTIVE' and (c.paused_until is null or c.paused_until <= now())
                 order by i.next_at, i.id limit 1 for update of i skip locked
            )
            update tracker_intent i
               set state = 'CLAIMED', claim = $1, attempts = i.attempts + 1, updated_at = now(),
                   next_at = now() + $2::double precision * interval '1 millisecond'
              from due where i.id = due.id
            returning i.id, i.action_id, i.connection_id, i.kind, i.claim, i.attempts""";

    private static final String RETRY =
            """
            update tracker_intent
               set state = 'PENDING', claim = null, message = $3, updated_at = now(),
                   next_at = now() + $4::double precision * interval '1 millisecond'
             where id = $1 and claim = $2 and state = 'CLAIMED'""";

    /** As if it had not been tried. */
    private static final String RELEASE =
            """
            update tracker_intent
               set state = 'PENDING', claim = null, attempts = attempts - 1, next_at = now(), updated_at = now()
             where id = $1 and claim = $2 and state = 'CLAIMED'""";

    private final Pool pool;

    IntentTable(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<Intent>> claim(Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(UUID.randomUUID(), (double) lease.toMillis()))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(intent(rows.iterator().next())));
    }

    private static Intent intent(Row row) {
        return new Intent(
                row.getUUID("id"),
                row.getUUID("action_id"),
                row.getUUID("connection_id"),
                Intent.Kind.valueOf(row.getString("kind")),
                row.getUUID("claim"),
                row.getInteger("attempts"));
    }

    /** False where another worker has taken the wish over. */
    Uni<Boolean> retry(Intent intent, String message, Duration pause) {
        return pool.preparedQuery(RETRY)
                .execute(Tuple.of(intent.id(), intent.claim(), message, (double) pause.toMillis()))
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> release(Intent intent) {
        return pool.preparedQuery(RELEASE)
                .execute(Tuple.of(intent.id(), intent.claim()))
                .replaceWithVoid();
    }
}
