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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements around deliveries; each is a transaction of its own, and times are the database's. */
@ApplicationScoped
class DeliveryTable {

    private static final int ID_LENGTH = 200;

    /** A repetition of what was given up is a new chance; of anything else it is a duplicate. */
    private static final String STORE =
            """
            insert into hook_delivery
                   (id, provider, connection_id, delivery_id, received_at, headers, body, state, attempts, next_at)
            values ($1, $2, $3, $4, now(), $5, $6, 'NEW', 0, now())
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

    private static final String ADD_REJECTIONS =
            """
            insert into hook_rejection (connection_id, reason, count, last_at) values ($1, $2, $3, now())
                on conflict on constraint pk_hook_rejection do update
               set count = hook_rejection.count + excluded.count, last_at = excluded.last_at""";

    private static final String FORGET_DELIVERIES =
            """
            delete from hook_delivery
             where finished_at < now() - $1::double precision * interval '1 millisecond' and state not in ('DEAD', 'HELD')""";

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
    Uni<Stored> store(HookSource source, UUID connection, HookRequest request, Optional<String> provenId, Instant now) {
        return packed(request.body())
                .chain(body -> pool.preparedQuery(STORE)
                        .execute(Tuple.of(
                                UUID.randomUUID(),
                                source.provider(),
                                connection,
                                deliveryId(source, request, provenId, now),
                                request.headers().lines(source.keptHeaders()).replace("\0", ""),
                                Buffer.buffer(body))))
                .map(rows -> rows.size() == 0 ? Stored.DUPLICATE : Stored.NEW);
    }

    private Uni<byte[]> packed(byte[] body) {
        return body.length <= LONG
                ? Uni.createFrom().item(BodyText.packed(body))
                : Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> BodyText.packed(body), false)
                        .toCompletionStage());
    }

    private static String deliveryId(HookSource source, HookRequest request, Optional<String> provenId, Instant now) {
        return provenId.or(() -> source.deliveryId(request.headers()))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && id.length() <= ID_LENGTH && id.indexOf('\0') < 0)
                .orElseGet(() -> BodyHash.name(request.body()) + window(source, now));
    }

    /** Equal bodies in different windows are different deliveries. */
    private static String window(HookSource source, Instant now) {
        return source.repeatsFor()
                .map(length -> "@" + now.toEpochMilli() / length.toMillis())
                .orElse("");
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
        return pool.preparedQuery(FORGET_DELIVERIES)
                .execute(age)
                .chain(() -> pool.preparedQuery(FORGET_CONTENT).execute(age))
                .replaceWithVoid();
    }
}
