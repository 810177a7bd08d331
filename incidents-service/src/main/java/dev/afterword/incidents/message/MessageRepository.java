package dev.afterword.incidents.message;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keeps messages, and reads them under their reader's rights with what the incident says of the impact. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    /** It is the last word to its audience. */
    private static final String LAST_WORD =
            """
            m.status = 'SENT' and not exists (select 1 from message later where later.incident_id = m.incident_id
                   and later.audience = m.audience and later.status = 'SENT' and later.sent_at > m.sent_at)""";

    /** Its audience waits for the update that this message, the last one sent, has promised. */
    private static final String AWAITED =
            "i.status not in ('RESOLVED', 'CLOSED', 'DECLINED', 'MERGED', 'CANCELED') and " + LAST_WORD;

    /** What {@link #HURT} says of the incident {@code i}: its windows, or else its moments as far as it has come to them. */
    private static final String SPAN =
            """
            coalesce(p.began, i.impact_started_at, i.detected_at) as span_from,
                   case when p.began is null then coalesce(%s, %s) else p.ended end as span_to, p.seconds as span_seconds"""
                    .formatted(IncidentStatus.MITIGATED_AT, IncidentStatus.RESOLVED_AT);

    /** The union of the windows in which something was not well. */
    private static final String HURT =
            """
            cross join lateral (
                select a.began, case when not a.goes_on then a.ended end as ended,
                       (select cast(extract(epoch from sum(upper(u) - lower(u))) as bigint) from unnest(a.spans) u)
                           as seconds
                  from (select min(w.from_at) as began, max(w.to_at) as ended, bool_or(w.to_at is null) as goes_on,
                               range_agg(tstzrange(w.from_at, w.to_at)) filter (where w.to_at > w.from_at) as spans
                          from impact_window w where w.incident_id = i.id and w.level <> 'NONE') a) p""";

    private static final String SPAN_OF = "select " + SPAN + "\n  from incident i " + HURT + " where i.id = $1";

    private static final String READ =
            """
            select m.*, %s,
                   i.status as incident_status, (%s) as last_word,
                   coalesce(m.next_update_at < $2 and (%s), false) as update_overdue
              from message m join incident i on i.id = m.incident_id %s
             where m.incident_id = $1 and %s"""
                    .formatted(SPAN, LAST_WORD, AWAITED, HURT, MessageReader.MAY_READ.formatted("$4", "$5", "$3"));

    private static final String PAGE = READ
            + """
             and m.id < $6 and ($7::text[] is null or m.audience = any($7))
             and ($8::text[] is null or m.status = any($8)) order by m.id desc limit $9""";

    private static final String ONE = READ + " and m.id = $6";

    private static final String READABLE = "select m.* from message m where m.incident_id = ?1 and m.id = ?2 and "
            + MessageReader.MAY_READ.formatted("?4", "?5", "?3");

    private static final String UNANSWERED =
            """
            select m.id, m.incident_id from message m join incident i on i.id = m.incident_id
             where m.next_update_at < $1 and m.nudged_at is null and %s
             order by m.next_update_at limit 50"""
                    .formatted(AWAITED);

    private static final String LATER = "incidentId = ?1 and audience = ?2 and status = ?3 and sentAt > ?4";

    private static final UUID LAST = new UUID(-1, -1);

    private final Pool pool;

    MessageRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<MessageView>> page(
            UUID incidentId, MessageQuery query, PageQuery page, MessageReader reader, Instant now) {
        var values = reading(incidentId, reader, now)
                .addUUID(
                        page.cursor() == null
                                ? LAST
                                : Cursor.part(Cursor.decode(page.cursor(), 1).get(0), UUID::fromString))
                .addValue(query.audiences())
                .addValue(query.statuses())
                .addValue(page.limit() + 1);
        return pool.preparedQuery(PAGE)
                .execute(values)
                .map(rows -> stream(rows).map(MessageRow::view).toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.id())));
    }

    Uni<Optional<Row>> read(UUID incidentId, UUID messageId, MessageReader reader, Instant now) {
        return pool.preparedQuery(ONE)
                .execute(reading(incidentId, reader, now).addUUID(messageId))
                .map(rows -> stream(rows).findFirst());
    }

    private static Tuple reading(UUID incidentId, MessageReader reader, Instant now) {
        return Tuple.of(incidentId, now.atOffset(ZoneOffset.UTC))
                .addString(reader.personId())
                .addBoolean(reader.drafts())
                .addBoolean(reader.leadership());
    }

    /** When an incident that the caller may see hurt. */
    Uni<ImpactSpan> span(UUID incidentId) {
        return pool.preparedQuery(SPAN_OF)
                .execute(Tuple.of(incidentId))
                .map(rows -> MessageRow.span(rows.iterator().next()));
    }

    /** The same in the transaction that has locked it. */
    Uni<ImpactSpan> spanOf(UUID incidentId) {
        return getSession()
                .chain(session -> session.createNativeQuery(SPAN_OF.replace('$', '?'), jakarta.persistence.Tuple.class)
                        .setParameter(1, incidentId)
                        .getSingleResult())
                .map(MessageRow::span);
    }

    /** The message for a change, or null where there is none that the reader may read. */
    Uni<Message> findReadable(UUID incidentId, UUID messageId, MessageReader reader) {
        return getSession().chain(session -> session.createNativeQuery(READABLE, Message.class)
                .setParameter(1, incidentId)
                .setParameter(2, messageId)
                .setParameter(3, reader.personId())
                .setParameter(4, reader.drafts())
                .setParameter(5, reader.leadership())
                .getSingleResultOrNull());
    }

    /** Whether its audience has heard something since. */
    Uni<Boolean> hasSuccessor(Message message) {
        return count(LATER, message.incidentId, message.audience, MessageStatus.SENT, message.sentAt)
                .map(count -> count > 0);
    }

    /** Messages whose promised next update did not come and whose incident's timeline does not say so yet. */
    Uni<List<AwaitedUpdate>> unanswered(Instant now) {
        return pool.preparedQuery(UNANSWERED)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> stream(rows)
                        .map(row -> new AwaitedUpdate(row.getUUID("incident_id"), row.getUUID("id")))
                        .toList());
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
