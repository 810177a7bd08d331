package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.delivery.DeliveryHealth.DeadDelivery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What an administrator can see of a connection's deliveries, and do about them. */
@ApplicationScoped
public class HookDeliveries {

    private static final String HEALTH =
            """
            select max(d.received_at) as last_received_at,
                   max(d.finished_at) filter (where d.state in ('APPLIED', 'IGNORED')) as last_applied_at,
                   count(*) filter (where d.state in ('NEW', 'RETRY', 'CLAIMED')) as waiting,
                   count(*) filter (where d.state = 'UNPARSABLE') as unparsable,
                   (select coalesce(sum(count), 0)::bigint from hook_rejection where connection_id = $1) as rejected,
                   (select max(last_at) from hook_rejection where connection_id = $1) as last_rejected_at
              from hook_delivery d where d.connection_id = $1""";

    private static final String DEAD =
            """
            select id, delivery_id, received_at, attempts, note from hook_delivery
             where connection_id = $1 and state = 'DEAD' order by received_at desc, id limit 100""";

    private static final String REPLAY =
            """
            update hook_delivery set state = 'NEW', attempts = 0, next_at = now(), note = null, finished_at = null
             where connection_id = $1 and id = $2 and state in ('DEAD', 'IGNORED', 'UNPARSABLE', 'RETRY')""";

    private final Pool pool;
    private final DeliveryWorker worker;

    HookDeliveries(Pool pool, DeliveryWorker worker) {
        this.pool = pool;
        this.worker = worker;
    }

    public Uni<DeliveryHealth> health(UUID connectionId) {
        return pool.preparedQuery(DEAD)
                .execute(Tuple.of(connectionId))
                .map(HookDeliveries::dead)
                .chain(dead -> pool.preparedQuery(HEALTH)
                        .execute(Tuple.of(connectionId))
                        .map(rows -> health(rows.iterator().next(), dead)));
    }

    /** Tries a delivery again from the start; what was applied before is recognised. False where there is none. */
    public Uni<Boolean> replay(UUID connectionId, UUID id) {
        return pool.preparedQuery(REPLAY)
                .execute(Tuple.of(connectionId, id))
                .map(rows -> rows.rowCount() == 1)
                .invoke(found -> worker.wake());
    }

    private static List<DeadDelivery> dead(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new DeadDelivery(
                        row.getUUID("id"),
                        row.getString("delivery_id"),
                        instant(row, "received_at"),
                        row.getInteger("attempts"),
                        row.getString("note")))
                .toList();
    }

    private static DeliveryHealth health(Row row, List<DeadDelivery> dead) {
        return new DeliveryHealth(
                instant(row, "last_received_at"),
                instant(row, "last_applied_at"),
                row.getLong("waiting"),
                row.getLong("unparsable"),
                row.getLong("rejected"),
                instant(row, "last_rejected_at"),
                dead);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
