package dev.afterword.eventkit.log;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The outbox read as a log. It goes by the position that the relay gave at publication, which becomes visible in order,
 * so that a reader who remembers the last cursor misses nothing. An event is shown to those who may see its aggregate
 * now, whoever might have seen it then.
 */
@ApplicationScoped
public class EventLog {

    private static final String AFTER =
            """
            select o.position, o.event_id, o.type, o.topic, o.aggregate_id, o.sequence, o.occurred_at,
                   o.correlation_id, o.causation_id, o.data
              from outbox o
              join lateral (
                    select l.visibility, l.audience from outbox l
                     where l.topic = o.topic and l.aggregate_id = o.aggregate_id
                     order by l.sequence desc limit 1) latest on true
             where o.topic = $1 and o.position > $2
               and (latest.visibility = 'ORGANISATION' or latest.audience && $3)
             order by o.position limit $4""";

    private final Pool pool;

    EventLog(Pool pool) {
        this.pool = pool;
    }

    /**
     * The events of a topic after a cursor, oldest first.
     *
     * @param after cursor of the last page, or null to begin at the beginning
     * @param limit 1 to 200
     */
    public Uni<EventPage> after(String topic, Reader reader, String after, int limit) {
        var position = after == null ? 0L : Cursor.part(Cursor.decode(after, 1).get(0), Long::valueOf);
        return pool.preparedQuery(AFTER)
                .execute(Tuple.of(topic, position, reader.asArray(), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> new EventPage(rows.stream().map(EventLog::event).toList(), cursor(rows, after)));
    }

    private static String cursor(List<Row> rows, String after) {
        return rows.isEmpty() ? after : Cursor.encode(rows.get(rows.size() - 1).getLong("position"));
    }

    private static LoggedEvent event(Row row) {
        return new LoggedEvent(
                row.getUUID("event_id"),
                row.getString("type"),
                row.getString("topic"),
                row.getUUID("aggregate_id"),
                row.getLong("sequence"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("data"));
    }
}
