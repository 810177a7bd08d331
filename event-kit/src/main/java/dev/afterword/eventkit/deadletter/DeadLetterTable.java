package dev.afterword.eventkit.deadletter;

import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The statements over the dead letters. */
@ApplicationScoped
class DeadLetterTable {

    private static final String INSERT =
            """
            insert into dead_letter
                (id, topic, partition, record_offset, record_key, type, headers, data, reason, failed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict on constraint uq_dead_letter_record do nothing""";

    private static final String PAGE =
            """
            select id, topic, partition, record_offset, type, reason, failed_at, replayed_at
              from dead_letter where $1::uuid is null or id < $1 order by id desc limit $2""";

    private static final String FIND =
            """
            select id, topic, partition, record_offset, record_key, type, headers, data, reason
              from dead_letter where id = $1""";

    private final Pool pool;
    private final Clock clock;

    DeadLetterTable(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    Uni<Void> insert(BuriedMessage letter) {
        return pool.preparedQuery(INSERT)
                .execute(Tuple.tuple()
                        .addUUID(letter.id())
                        .addString(letter.topic())
                        .addInteger(letter.partition())
                        .addLong(letter.offset())
                        .addString(letter.key())
                        .addString(letter.type())
                        .addString(letter.headers())
                        .addBuffer(letter.data() == null ? null : Buffer.buffer(letter.data()))
                        .addString(letter.reason())
                        .addOffsetDateTime(now()))
                .replaceWithVoid();
    }

    Uni<Page<DeadLetter>> page(PageQuery page) {
        var after = page.cursor() == null
                ? null
                : Cursor.part(Cursor.decode(page.cursor(), 1).get(0), UUID::fromString);
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(after, page.limit() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DeadLetterTable::letter)
                        .toList())
                .map(letters -> Page.of(letters, page.limit(), last -> Cursor.encode(last.id())));
    }

    Uni<BuriedMessage> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : message(rows.iterator().next()));
    }

    Uni<Void> replayed(UUID id) {
        return pool.preparedQuery("update dead_letter set replayed_at = $2 where id = $1")
                .execute(Tuple.of(id, now()))
                .replaceWithVoid();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DeadLetter letter(Row row) {
        return new DeadLetter(
                row.getUUID("id"),
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("record_offset"),
                row.getString("type"),
                row.getString("reason"),
                instant(row, "failed_at"),
                instant(row, "replayed_at"));
    }

    private static BuriedMessage message(Row row) {
        var data = row.getBuffer("data");
        return new BuriedMessage(
                row.getUUID("id"),
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                row.getString("type"),
                row.getString("headers"),
                data == null ? null : data.getBytes(),
                row.getString("reason"));
    }

    private static Instant instant(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
