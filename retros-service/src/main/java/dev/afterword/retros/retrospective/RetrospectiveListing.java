package dev.afterword.retros.retrospective;

import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Depth;
import dev.afterword.retros.policy.Requirement;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Lists retrospectives by one statement of SQL; ids sort by time, so the newest come first. */
@ApplicationScoped
class RetrospectiveListing {
    private static final String LIST =
            """
            select id, number, incident_id, incident_key, title, status, requirement, depth, owner_id, owner_name, due_at,
                   visibility, created_at, updated_at, undecided_since, late.undecided as undecided_too_long
              from retrospective
             cross join (select coalesce((rules::jsonb ->> 'undecidedAfterDays')::integer, 7) as days
                           from retrospective_policy order by version desc limit 1) policy
             cross join lateral (select coalesce(
                    undecided_since < $8::timestamptz - make_interval(days => policy.days), false) as undecided) late
             where (visibility = 'ORGANISATION' or audience && $1)
               and ($2::uuid is null or id < $2)
               and ($3::uuid is null or incident_id = $3)
               and ($4::text is null or incident_key = $4)
               and ($5::text[] is null or status = any($5))
               and ($6::text is null or owner_id = $6)
               and ($7::boolean is null
                    or $7 = coalesce(due_at < $8 and status not in ('SKIPPED', 'PUBLISHED', 'CLOSED'), false))
               and ($10::boolean is null or $10 = late.undecided)
             order by id desc limit $9""";

    private final Pool pool;

    RetrospectiveListing(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<RetrospectiveSummary>> list(RetrospectiveQuery query, Reader reader, Instant now) {
        var limit = query.page.limit();
        return pool.preparedQuery(LIST)
                .execute(parameters(query, reader, now))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> summary(row, now))
                        .toList())
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.id())));
    }

    private static Tuple parameters(RetrospectiveQuery query, Reader reader, Instant now) {
        return Tuple.tuple()
                .addArrayOfString(reader.asArray())
                .addUUID(before(query.page.cursor()))
                .addUUID(query.incidentId == null ? null : query.incidentId.uuid())
                .addString(query.incidentId == null ? null : query.incidentId.key())
                .addArrayOfString(query.statuses())
                .addString(query.ownerId())
                .addBoolean(query.overdue)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addInteger(query.page.limit() + 1)
                .addBoolean(query.undecidedTooLong);
    }

    private static UUID before(String cursor) {
        return cursor == null ? null : Cursor.part(Cursor.decode(cursor, 1).get(0), UUID::fromString);
    }

    private static RetrospectiveSummary summary(Row row, Instant now) {
        var status = RetrospectiveStatus.valueOf(row.getString("status"));
        var dueAt = instant(row.getOffsetDateTime("due_at"));
        return new RetrospectiveSummary(
                row.getUUID("id"),
                Retrospective.KEY_PREFIX + row.getLong("number"),
                row.getUUID("incident_id"),
                row.getString("incident_key"),
                row.getString("title"),
                status,
                Requirement.valueOf(row.getString("requirement")),
                Depth.valueOf(row.getString("depth")),
                PersonView.of(row.getString("owner_id"), row.getString("owner_name")),
                dueAt,
                status.isLate(dueAt, now),
                instant(row.getOffsetDateTime("undecided_since")),
                row.getBoolean("undecided_too_long"),
                row.getString("visibility"),
                instant(row.getOffsetDateTime("created_at")),
                instant(row.getOffsetDateTime("updated_at")));
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
