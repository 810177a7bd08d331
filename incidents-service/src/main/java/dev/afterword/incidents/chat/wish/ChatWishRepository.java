package dev.afterword.incidents.chat.wish;

import dev.afterword.restkit.identity.Reader;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads reminders, and wishes of incidents that the reader may see; of others there is none. */
@ApplicationScoped
class ChatWishRepository {

    private static final UUID LAST = new UUID(-1, -1);
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private static final String VISIBLE = "(i.visibility = 'ORGANISATION' or i.audience && $2)";

    private static final String LIST =
            """
            select w.*, i.key from chat_wish w left join incident i on i.id = w.incident_id
             where w.connection_id = $1 and ($3::text[] is null or w.state = any($3))
               and (w.updated_at, w.id) < ($4, $5) and (w.kind = 'REMINDER' or """
                    + VISIBLE + ") order by w.updated_at desc, w.id desc limit $6";

    private static final String RETRY =
            """
            update chat_wish w set state = 'PENDING', attempts = 0, next_at = now(), note = null, updated_at = now()
             where w.connection_id = $1 and w.id = $3 and w.state = 'FAILED'
               and (w.kind = 'REMINDER' or exists (select 1 from incident i where i.id = w.incident_id and """
                    + VISIBLE + "))";

    private final Pool pool;

    ChatWishRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * The latest first.
     *
     * @param before when the last one that was shown was tried, null for the first page
     * @param beforeId the last one that was shown, null for the first page
     */
    Uni<List<ChatWishView>> list(
            UUID connectionId, Reader reader, List<ChatWishState> states, Instant before, UUID beforeId, int limit) {
        var words = states == null || states.isEmpty()
                ? null
                : states.stream().map(Enum::name).toArray(String[]::new);
        var values = Tuple.of(
                connectionId,
                reader.asArray(),
                words,
                (before == null ? END : before).atOffset(ZoneOffset.UTC),
                beforeId == null ? LAST : beforeId,
                limit);
        return pool.preparedQuery(LIST)
                .execute(values)
                .map(rows -> rows.stream().map(ChatWishRepository::view).toList());
    }

    /** Whether there was such a wish that had failed. */
    Uni<Boolean> retry(UUID connectionId, Reader reader, UUID id) {
        return pool.preparedQuery(RETRY)
                .execute(Tuple.of(connectionId, reader.asArray(), id))
                .map(rows -> rows.rowCount() == 1);
    }

    private static ChatWishView view(Row row) {
        return new ChatWishView(
                row.getUUID("id"),
                row.getString("kind"),
                row.getUUID("incident_id"),
                row.getString("key"),
                row.getString("subject"),
                ChatWishState.valueOf(row.getString("state")),
                row.getInteger("attempts"),
                row.getString("note"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
