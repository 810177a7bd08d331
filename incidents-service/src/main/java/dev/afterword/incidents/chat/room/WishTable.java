package dev.afterword.incidents.chat.room;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The worker's statements on wishes; each is a transaction of its own, none is open while a chat is called. */
@ApplicationScoped
class WishTable {

    /** Connections that are paused, refused or asked to wait keep their wishes; an answer needs no token. */
    private static final String CLAIM =
            """
            with due as (
                select w.id from chat_wish w join chat_connection c on c.id = w.connection_id
                  left join chat_bot b on b.connection_id = w.connection_id
                 where w.state in ('PENDING', 'CLAIMED') and w.next_at <= now()
                   and (w.kind = 'ANSWER' and c.state <> 'DELETED'
                        or c.state = 'ACTIVE' and b.sealed is not null and b.trouble is null
                           and (b.paused_until is null or b.paused_until <= now()))
                 order by w.next_at, w.id limit 1 for update of w skip locked
            )
            update chat_wish w
               set state = 'CLAIMED', claim = $1, attempts = w.attempts + 1, updated_at = now(),
                   next_at = now() + $2::double precision * interval '1 millisecond'
              from due where w.id = due.id
            returning w.*""";

    private static final String MINE = " where id = $1 and claim = $2 and state = 'CLAIMED'";

    private static final String DONE =
            "update chat_wish set state = 'DONE', claim = null, facts = $3, content = null, note = $4, updated_at = now()"
                    + MINE;

    private static final String RETRY =
            """
            update chat_wish
               set state = 'PENDING', claim = null, note = $3, updated_at = now(),
                   next_at = now() + $4::double precision * interval '1 millisecond'"""
                    + MINE;

    /** As if it had not been tried, since nothing of it was. */
    private static final String RELEASE =
            "update chat_wish set state = 'PENDING', claim = null, attempts = attempts - 1, next_at = now()" + MINE;

    private static final String FAILED =
            "update chat_wish set state = 'FAILED', claim = null, note = $3, updated_at = now()" + MINE;

    private static final String FORGET = "delete from chat_wish" + MINE;

    private static final String ADD =
            """
            insert into chat_wish (id, connection_id, incident_id, kind, subject, facts, content, state, attempts, next_at,
                   created_at, updated_at)
            values ($1, $2, null, $3, $4, '', $5, 'PENDING', 0, now(), now(), now())""";

    private static final String ADD_FOR_BOT =
            """
            insert into chat_wish (id, connection_id, incident_id, kind, subject, facts, content, state, attempts, next_at,
                   created_at, updated_at)
            select $1, b.connection_id, null, $3, $4, '', $5, 'PENDING', 0, now(), now(), now()
              from chat_bot b where b.connection_id = $2 and b.sealed is not null""";

    private static final String ADD_IN_SESSION = ADD_FOR_BOT.replace('$', '?');

    private final Pool pool;

    WishTable(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<ChatWish>> claim(Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(UUID.randomUUID(), millis(lease)))
                .map(rows -> rows.stream().findFirst().map(WishTable::wish));
    }

    private static ChatWish wish(Row row) {
        return new ChatWish(
                row.getUUID("id"),
                row.getUUID("connection_id"),
                row.getUUID("incident_id"),
                ChatWishKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("facts"),
                row.getString("content"),
                row.getUUID("claim"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    Uni<Void> add(UUID id, UUID connectionId, ChatWishKind kind, String content) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(id, connectionId, kind.name(), id.toString(), content))
                .replaceWithVoid();
    }

    /** The same where the connection has a token. */
    Uni<Void> addForBot(UUID id, UUID connectionId, ChatWishKind kind, String content) {
        return pool.preparedQuery(ADD_FOR_BOT)
                .execute(Tuple.of(id, connectionId, kind.name(), id.toString(), content))
                .replaceWithVoid();
    }

    /** The same in the caller's transaction, where the connection has a token. */
    Uni<Void> addInSession(UUID id, UUID connectionId, ChatWishKind kind, String content) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD_IN_SESSION)
                        .setParameter(1, id)
                        .setParameter(2, connectionId)
                        .setParameter(3, kind.name())
                        .setParameter(4, id.toString())
                        .setParameter(5, content)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Carried out with these facts. */
    Uni<Void> done(ChatWish wish, String facts, String note) {
        return update(DONE, Tuple.of(wish.id(), wish.claim(), facts, note));
    }

    Uni<Void> retry(ChatWish wish, String note, Duration pause) {
        return update(RETRY, Tuple.of(wish.id(), wish.claim(), note, millis(pause)));
    }

    Uni<Void> release(ChatWish wish) {
        return update(RELEASE, Tuple.of(wish.id(), wish.claim()));
    }

    Uni<Void> failed(ChatWish wish, String note) {
        return update(FAILED, Tuple.of(wish.id(), wish.claim(), note));
    }

    Uni<Void> forget(ChatWish wish) {
        return update(FORGET, Tuple.of(wish.id(), wish.claim()));
    }

    private Uni<Void> update(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).replaceWithVoid();
    }

    private static double millis(Duration duration) {
        return duration.toMillis();
    }
}
