package dev.afterword.incidents.timeline;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps timeline entries and reads them in the order of the story. */
@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineEntry, UUID> {

    private static final String PAGE =
            """
            select id, kind, occurred_at, recorded_at, text, audience, service, actor_id, actor_name, automatic
              from timeline_entry
             where incident_id = $1 and (occurred_at, id) > ($2, $3)
               and ($4::text[] is null or kind = any($4)) and ($5::text[] is null or audience = any($5))
               and (audience not in ('PRIVATE', 'RESPONDERS') or actor_id = $6
                    or (audience = 'RESPONDERS' and exists (
                        select 1 from role_assignment a where a.incident_id = $1 and a.person_id = $6)))
             order by occurred_at, id limit $7""";

    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID FIRST = new UUID(0, 0);

    private final Pool pool;

    TimelineRepository(Pool pool) {
        this.pool = pool;
    }

    /** In one batch; Panache would start one operation for each. */
    Uni<Void> keep(List<TimelineEntry> entries) {
        return getSession().chain(session -> session.persistAll(entries.toArray()));
    }

    Uni<Page<TimelineEntryView>> page(UUID incidentId, TimelineQuery query, PageQuery page, String readerId) {
        var values = after(Tuple.of(incidentId), page.cursor())
                .addValue(query.kinds())
                .addValue(query.audiences())
                .addValue(readerId)
                .addValue(page.limit() + 1);
        return pool.preparedQuery(PAGE)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(TimelineRepository::view)
                        .toList())
                .map(entries -> Page.of(entries, page.limit(), last -> Cursor.encode(last.occurredAt(), last.id())));
    }

    private static Tuple after(Tuple values, String cursor) {
        if (cursor == null) {
            return values.addValue(BEGINNING).addValue(FIRST);
        }
        var parts = Cursor.decode(cursor, 2);
        return values.addValue(Cursor.part(parts.get(0), Instant::parse).atOffset(ZoneOffset.UTC))
                .addValue(Cursor.part(parts.get(1), UUID::fromString));
    }

    private static TimelineEntryView view(Row row) {
        var actor = row.getString("actor_id");
        return new TimelineEntryView(
                row.getUUID("id"),
                TimelineEntryKind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("text"),
                EntryAudience.valueOf(row.getString("audience")),
                row.getString("service"),
                actor == null ? null : new PersonRef(actor, row.getString("actor_name")),
                row.getBoolean("automatic"));
    }
}
