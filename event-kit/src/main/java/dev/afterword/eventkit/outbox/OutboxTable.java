package dev.afterword.eventkit.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The relay's statements; each is a transaction of its own, none stays open while Kafka is waited for. */
@ApplicationScoped
class OutboxTable {

    private static final String CLAIM =
            """
            update outbox_lease
               set owner = $1, until = now() + $2::double precision * interval '1 millisecond'
             where name = 'relay' and (owner = $1 or until < now())""";

    private static final String UNSENT =
            """
            select event_id, topic, type, aggregate_id, sequence, occurred_at, correlation_id, causation_id, data
              from outbox where published_at is null order by id limit $1""";

    /**
     * The lease is locked while positions are given, so that positions become visible in their order. It need not be
     * held any more: what was sent was sent, and a row that another relay marked meanwhile is left as it is.
     */
    private static final String MARK =
            """
            with held as (
                select 1 from outbox_lease where name = 'relay' for update
            ), placed as (
                select event_id, nextval('outbox_position') as position
                  from (select o.event_id from outbox o, held
                         where o.event_id = any($1) and o.published_at is null order by o.id) waiting
            )
            update outbox o set position = placed.position, published_at = now()
              from placed where o.event_id = placed.event_id and o.published_at is null""";

    private static final String BACKLOG =
            """
            select count(*) as unsent, coalesce(extract(epoch from now() - min(occurred_at)), 0)::double precision as age
              from outbox where published_at is null""";

    private final Pool pool;

    OutboxTable(Pool pool) {
        this.pool = pool;
    }

    /** Whether this owner holds the lease now; false while another relay does. */
    Uni<Boolean> claim(UUID owner, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(owner, (double) lease.toMillis()))
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> release(UUID owner) {
        return pool.preparedQuery("update outbox_lease set until = '-infinity' where name = 'relay' and owner = $1")
                .execute(Tuple.of(owner))
                .replaceWithVoid();
    }

    Uni<List<OutboxRow>> unsent(int limit) {
        return pool.preparedQuery(UNSENT).execute(Tuple.of(limit)).map(OutboxTable::rows);
    }

    /** Marks rows as published. */
    Uni<Integer> mark(List<UUID> published) {
        return pool.preparedQuery(MARK)
                .execute(Tuple.of(published.toArray(UUID[]::new)))
                .map(SqlResult::rowCount);
    }

    Uni<Backlog> backlog() {
        return pool.query(BACKLOG).execute().map(rows -> {
            var row = rows.iterator().next();
            return new Backlog(row.getLong("unsent"), row.getDouble("age"));
        });
    }

    private static List<OutboxRow> rows(RowSet<io.vertx.mutiny.sqlclient.Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(OutboxRow::of)
                .toList();
    }
}
