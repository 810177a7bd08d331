package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.delivery.DeliveryHealth.DeadDelivery;
import dev.afterword.hookkit.delivery.DeliveryHealth.Refusal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an administrator can see of a connection's deliveries, and do about them. */
@ApplicationScoped
public class HookDeliveries {

    private static final String HEALTH =
            """
            select max(d.received_at) as last_received_at,
                   max(d.finished_at) filter (where d.state in ('APPLIED', 'IGNORED')) as last_applied_at,
                   count(*) filter (where d.state in ('NEW', 'RETRY', 'CLAIMED')) as waiting,
                   min(d.received_at) filter (where d.state in ('NEW', 'RETRY', 'CLAIMED')) as oldest_waiting_at,
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

    private static final String REFUSALS =
            "select reason, count, last_at from hook_rejection where connection_id = $1 order by last_at desc, reason";

    private static final String STATES =
            "select state, count(*) as count from hook_delivery where connection_id = $1 group by state";

    private static final String LIST =
            """
            select id, delivery_id, received_at, state, attempts, length(body) as bytes, finished_at, note
              from hook_delivery
             where connection_id = $1 and ($2::text[] is null or state = any($2)) and (received_at, id) < ($3, $4)
             order by received_at desc, id desc limit $5""";

    private static final String READ =
            """
            select id, provider, connection_id, delivery_id, received_at, claim, attempts, headers, body
              from hook_delivery where connection_id = $1 and id = $2""";

    private static final String REPLAY_DEAD =
            """
            update hook_delivery set state = 'NEW', attempts = 0, next_at = now(), note = null, finished_at = null
             where connection_id = $1 and state = 'DEAD'""";

    private static final String DISCARD =
            """
            update hook_delivery set state = 'DISCARDED', note = $3, finished_at = now()
             where connection_id = $1 and id = $2 and state in ('DEAD', 'UNPARSABLE', 'HELD')""";

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    /** Above this many bytes, compressed, reading takes longer than anybody else on the event loop should wait. */
    private static final int LONG = 16_384;

    private final Pool pool;
    private final DeliveryTable table;
    private final DeliveryWorker worker;
    private final KnownCredentials credentials;
    private final Vertx vertx;

    HookDeliveries(Pool pool, DeliveryTable table, DeliveryWorker worker, KnownCredentials credentials, Vertx vertx) {
        this.pool = pool;
        this.table = table;
        this.vertx = vertx;
        this.worker = worker;
        this.credentials = credentials;
    }

    /**
     * Has to be told once the secrets of a connection have changed, or what else proves its deliveries, and the change is
     * committed: at once this process knows only what is so now. Others take in a new secret when it is first used, and go
     * on with a retired one for as long as {@code afterword.hooks.credentials-for} says.
     */
    public void credentialsChanged(UUID connectionId) {
        credentials.forget(connectionId);
    }

    public Uni<DeliveryHealth> health(UUID connectionId) {
        return query(DEAD, connectionId).map(HookDeliveries::dead).chain(dead -> query(REFUSALS, connectionId)
                .map(HookDeliveries::refusals)
                .chain(refusals -> query(STATES, connectionId)
                        .map(HookDeliveries::states)
                        .chain(states -> query(HEALTH, connectionId)
                                .map(rows -> health(rows.iterator().next(), refusals, states, dead)))));
    }

    private Uni<RowSet<Row>> query(String sql, UUID connectionId) {
        return pool.preparedQuery(sql).execute(Tuple.of(connectionId));
    }

    /**
     * Deliveries of a connection, the latest first.
     *
     * @param states any of these, null for all
     * @param before when the last one that was shown came, null for the first page
     * @param beforeId the last one that was shown, null for the first page
     */
    public Uni<List<DeliveryLine>> list(
            UUID connectionId, List<String> states, Instant before, UUID beforeId, int limit) {
        Tuple values = Tuple.of(
                connectionId,
                states == null || states.isEmpty() ? null : states.toArray(String[]::new),
                (before == null ? END : before).atOffset(ZoneOffset.UTC),
                beforeId == null ? LAST : beforeId,
                limit);
        return pool.preparedQuery(LIST)
                .execute(values)
                .map(rows -> rows.stream().map(HookDeliveries::line).toList());
    }

    /** One delivery with its body, empty where there is none of the connection. */
    public Uni<Optional<StoredDelivery>> read(UUID connectionId, UUID id) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(connectionId, id))
                .map(rows -> rows.stream().map(DeliveryTable::delivery).findFirst());
    }

    /** A delivery as people may see it: without what lets anybody in, and without mail addresses. */
    public Uni<RedactedDelivery> redacted(StoredDelivery delivery) {
        return delivery.packed().length <= LONG
                ? Uni.createFrom().item(() -> RedactedDelivery.of(delivery))
                : Uni.createFrom()
                        .completionStage(() -> vertx.executeBlocking(() -> RedactedDelivery.of(delivery), false)
                                .toCompletionStage());
    }

    /** Tries everything again that was given up; says how many. */
    public Uni<Integer> replayDead(UUID connectionId) {
        return query(REPLAY_DEAD, connectionId).map(SqlResult::rowCount).invoke(count -> worker.wake());
    }

    /**
     * Lets go what was held while the connection was halted, and what is about to be held for that; says how many were. To be
     * called once it is committed that the connection goes on.
     */
    public Uni<Integer> release(UUID connectionId) {
        return table.release(connectionId).invoke(count -> worker.wake());
    }

    /** Gives a delivery up for good, with the reason; false where there is none that waits for a person. */
    public Uni<Boolean> discard(UUID connectionId, UUID id, String reason) {
        return pool.preparedQuery(DISCARD)
                .execute(Tuple.of(connectionId, id, DeliveryTable.shortened(reason)))
                .map(rows -> rows.rowCount() == 1);
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

    private static List<Refusal> refusals(RowSet<Row> rows) {
        return rows.stream()
                .map(row -> new Refusal(row.getString("reason"), row.getLong("count"), instant(row, "last_at")))
                .toList();
    }

    private static Map<String, Long> states(RowSet<Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.getString("state"), row -> row.getLong("count")));
    }

    private static DeliveryLine line(Row row) {
        return new DeliveryLine(
                row.getUUID("id"),
                row.getString("delivery_id"),
                instant(row, "received_at"),
                row.getString("state"),
                row.getInteger("attempts"),
                row.getInteger("bytes"),
                instant(row, "finished_at"),
                row.getString("note"));
    }

    private static DeliveryHealth health(
            Row row, List<Refusal> refusals, Map<String, Long> states, List<DeadDelivery> dead) {
        return new DeliveryHealth(
                instant(row, "last_received_at"),
                instant(row, "last_applied_at"),
                row.getLong("waiting"),
                instant(row, "oldest_waiting_at"),
                row.getLong("unparsable"),
                row.getLong("rejected"),
                instant(row, "last_rejected_at"),
                refusals,
                states,
                dead);
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
