package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.hookkit.signature.HookHeaders;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements around deliveries; each is a transaction of its own, and times are the database's. */
@ApplicationScoped
class DeliveryTable {

    private static final int ID_LENGTH = 200;

    /**
     * A repetition of what was given up is a new chance; of anything else it is a duplicate. What has been there for longer than
     * repetitions take gives its name up first, so that one constraint decides between any two that come at once.
     */
    private static final String STORE =
            """
            with older as (
                update hook_delivery
                   set delivery_id = delivery_id || to_char(received_at at time zone 'UTC', '"@"YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                 where connection_id = $3 and delivery_id = $4
                   and received_at < now() - $7::double precision * interval '1 millisecond'
                returning id)
            insert into hook_delivery
                   (id, provider, connection_id, delivery_id, received_at, headers, body, state, attempts, next_at)
            select $1::uuid, $2::text, $3::uuid, $4::text, now(), $5::text, $6::bytea, 'NEW', 0, now()
              from (select count(*) from older) as renamed
                on conflict on constraint uq_hook_delivery_connection_id_delivery_id do update
               set state = 'NEW', attempts = 0, next_at = now(), note = null
             where hook_delivery.state = 'DEAD'
            returning id""";

    /** While claimed, next_at is the end of the lease: whoever finds it past may take over. */
    private static final String CLAIM =
            """
            with due as (
                select id from hook_delivery
                 where state in ('NEW', 'RETRY', 'CLAIMED') and next_at <= now()
                 order by received_at, id limit $1 for update skip locked
            ), claimed as (
                update hook_delivery d
                   set state = 'CLAIMED', claim = $2, attempts = d.attempts + 1,
                       next_at = now() + $3::double precision * interval '1 millisecond'
                  from due where d.id = due.id
                returning d.id, d.provider, d.connection_id, d.delivery_id, d.received_at, d.claim, d.attempts,
                          d.headers, d.body
            )
            select * from claimed order by received_at, id""";

    private static final String SETTLE =
            """
            update hook_delivery
               set state = $3, note = $4, next_at = now() + $5::double precision * interval '1 millisecond',
                   finished_at = case when $3 = 'RETRY' then null else now() end
             where id = $1 and claim = $2 and state = 'CLAIMED'""";

    /**
     * Unless the connection was released since the delivery was claimed, which ends the lease: then nothing would come and let
     * it go. By the clock and not by the beginning of the statement, which may have waited for the release.
     */
    private static final String HOLD =
            """
            update hook_delivery
               set state = case when next_at > clock_timestamp() then 'HELD' else 'NEW' end,
                   note = case when next_at > clock_timestamp() then $3 end,
                   finished_at = case when next_at > clock_timestamp() then now() end
             where id = $1 and claim = $2 and state = 'CLAIMED'""";

    /**
     * Lets go what is held, and ends the lease of what somebody is looking at: a row is either seen as held here, or found
     * released by whoever is about to hold it.
     */
    private static final String RELEASE =
            """
            update hook_delivery
               set state = case state when 'HELD' then 'NEW' else state end, next_at = now(),
                   note = case state when 'HELD' then null else note end, finished_at = null
             where connection_id = $1 and state in ('HELD', 'CLAIMED')
            returning state""";

    private static final String ADD_REJECTIONS =
            """
            insert into hook_rejection (connection_id, reason, count, last_at) values ($1, $2, $3, now())
                on conflict on constraint pk_hook_rejection do update
               set count = hook_rejection.count + excluded.count, last_at = excluded.last_at""";

    private static final String FORGET_DELIVERIES =
            """
            delete from hook_delivery
             where finished_at < now() - $1::double precision * interval '1 millisecond' and state not in ('DEAD', 'HELD')""";

    /** What waited for a person for that long waits no more; what it said goes, and that it came stays for as long again. */
    private static final String FORGET_BODIES =
            """
            update hook_delivery
               set state = 'DISCARDED', body = $2, headers = '', finished_at = now(),
                   note = left(case state when 'HELD' then 'Nobody released it in time' else 'Nobody replayed it in time' end
                               || coalesce(': ' || note, ''), 500)
             where finished_at < now() - $1::double precision * interval '1 millisecond' and state in ('DEAD', 'HELD')""";

    private static final String FORGET_CONTENT =
            "delete from hook_content where applied_at < now() - $1::double precision * interval '1 millisecond'";

    /** Above this many bytes packing takes longer than anybody else on the event loop should wait. */
    private static final int LONG = 65_536;

    private final Pool pool;
    private final Vertx vertx;

    DeliveryTable(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    /** What storing came to. */
    enum Stored {
        NEW,
        DUPLICATE
    }

    /**
     * Stores a delivery once.
     *
     * @param provenId what it is known by, as its proof vouches for; empty where the sender's own number counts
     */
    Uni<Stored> store(HookSource source, UUID connection, HookRequest request, Optional<String> provenId) {
        var bytes = BodyHash.name(request.body());
        var id = deliveryId(source, request, provenId).orElse(bytes);
        return packed(request.body())
                .chain(body -> pool.preparedQuery(STORE)
                        .execute(Tuple.tuple()
                                .addValue(UUID.randomUUID())
                                .addValue(source.provider())
                                .addValue(connection)
                                .addValue(id)
                                .addValue(request.headers()
                                        .lines(source.keptHeaders())
                                        .replace("\0", ""))
                                .addValue(Buffer.buffer(body))
                                .addValue(id.equals(bytes) ? repeatsFor(source) : null)))
                .map(rows -> rows.size() == 0 ? Stored.DUPLICATE : Stored.NEW);
    }

    private Uni<byte[]> packed(byte[] body) {
        return body.length <= LONG
                ? Uni.createFrom().item(BodyText.packed(body))
                : Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> BodyText.packed(body), false)
                        .toCompletionStage());
    }

    private static Optional<String> deliveryId(HookSource source, HookRequest request, Optional<String> provenId) {
        return provenId.or(() -> source.deliveryId(request.headers()))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && id.length() <= ID_LENGTH && id.indexOf('\0') < 0);
    }

    /** In milliseconds, null for ever; for what nothing but its bytes tells from others. */
    private static Double repeatsFor(HookSource source) {
        return source.repeatsFor().map(length -> (double) length.toMillis()).orElse(null);
    }

    Uni<List<StoredDelivery>> claim(int limit, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(limit, UUID.randomUUID(), (double) lease.toMillis()))
                .map(rows -> rows.stream().map(DeliveryTable::delivery).toList());
    }

    static StoredDelivery delivery(Row row) {
        return new StoredDelivery(
                row.getUUID("id"),
                row.getString("provider"),
                row.getUUID("connection_id"),
                row.getString("delivery_id"),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getUUID("claim"),
                row.getInteger("attempts"),
                HookHeaders.ofLines(row.getString("headers")),
                row.getBuffer("body").getBytes());
    }

    /** Ends this claim with a state; does nothing where the claim was lost. */
    Uni<Void> settle(StoredDelivery delivery, String state, String note, Duration pause) {
        return pool.preparedQuery(SETTLE)
                .execute(Tuple.of(delivery.id(), delivery.claim(), state, shortened(note), (double) pause.toMillis()))
                .replaceWithVoid();
    }

    /** Ends this claim because the connection is halted; where it is no longer, the delivery is due again. */
    Uni<Void> hold(StoredDelivery delivery, String note) {
        return pool.preparedQuery(HOLD)
                .execute(Tuple.of(delivery.id(), delivery.claim(), shortened(note)))
                .replaceWithVoid();
    }

    /** Lets go what was held while a connection was halted; says how many. */
    Uni<Integer> release(UUID connectionId) {
        return pool.preparedQuery(RELEASE).execute(Tuple.of(connectionId)).map(rows -> (int)
                rows.stream().filter(row -> row.getString(0).equals("NEW")).count());
    }

    static String shortened(String note) {
        return note == null || note.length() <= 500 ? note : note.substring(0, 500);
    }

    Uni<Void> addRejections(Rejections.Kind kind, long count) {
        return pool.preparedQuery(ADD_REJECTIONS)
                .execute(Tuple.of(kind.connectionId(), kind.reason(), count))
                .replaceWithVoid();
    }

    Uni<Void> forget(Duration retention) {
        Tuple age = Tuple.of((double) retention.toMillis());
        var nothing = Buffer.buffer(BodyText.packed(new byte[0]));
        return pool.preparedQuery(FORGET_DELIVERIES)
                .execute(age)
                .chain(() ->
                        pool.preparedQuery(FORGET_BODIES).execute(Tuple.of((double) retention.toMillis(), nothing)))
                .chain(() -> pool.preparedQuery(FORGET_CONTENT).execute(age))
                .replaceWithVoid();
    }
}
