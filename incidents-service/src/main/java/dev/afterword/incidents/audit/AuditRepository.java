package dev.afterword.incidents.audit;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Appends to the audit log and reads it; plain SQL, since an entry has no behaviour. What was done to an incident is there
 * for those who may see it; that somebody opened one who may not is what the log is for, and there for all its readers.
 */
@ApplicationScoped
class AuditRepository {

    private static final String APPEND =
            """
            insert into audit_entry (id, at, kind, person_id, person_name, incident_id, incident_key, subject, reason, until_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""";

    private static final String PAGE =
            """
            select a.* from audit_entry a left join incident i on i.id = a.incident_id
             where a.position < $1
               and ($2::text[] is null or a.kind = any($2))
               and ($3::uuid is null or a.incident_id = $3)
               and ($4::text is null or a.incident_key = $4)
               and ($5::text is null or a.person_id = $5)
               and ($6::timestamptz is null or a.at >= $6)
               and ($7::timestamptz is null or a.at < $7)
               and (i.id is null or i.visibility = 'ORGANISATION' or i.audience && $9
                    or a.kind in ('BREAK_GLASS_OPENED', 'BREAK_GLASS_REFUSED'))
             order by a.position desc limit $8""";

    private final Pool pool;

    AuditRepository(Pool pool) {
        this.pool = pool;
    }

    /** Runs in the caller's transaction. */
    Uni<Void> append(AuditEntryView entry) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPEND)
                        .setParameter(1, entry.id())
                        .setParameter(2, entry.at())
                        .setParameter(3, entry.kind().name())
                        .setParameter(4, entry.person().id())
                        .setParameter(5, entry.person().name())
                        .setParameter(6, entry.incidentId())
                        .setParameter(7, entry.incidentKey())
                        .setParameter(8, entry.subject())
                        .setParameter(9, entry.reason())
                        .setParameter(10, entry.until())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Page<AuditEntryView>> page(AuditQuery query, PageQuery page, Reader reader) {
        var values = Tuple.of(before(page.cursor()))
                .addValue(kinds(query.kind))
                .addValue(query.incident == null ? null : query.incident.uuid())
                .addValue(query.incident == null ? null : query.incident.key())
                .addValue(query.person == null || query.person.isBlank() ? null : query.person)
                .addValue(utc(query.from))
                .addValue(utc(query.to))
                .addValue(page.limit() + 1)
                .addValue(reader.asArray());
        return pool.preparedQuery(PAGE)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> Page.of(rows, page.limit(), row -> Cursor.encode(row.getLong("position")))
                        .map(AuditRepository::view));
    }

    private static long before(String cursor) {
        return cursor == null
                ? Long.MAX_VALUE
                : Cursor.part(Cursor.decode(cursor, 1).get(0), Long::valueOf);
    }

    private static String[] kinds(List<AuditKind> kinds) {
        return kinds == null || kinds.isEmpty()
                ? null
                : kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntryView view(Row row) {
        var until = row.getOffsetDateTime("until_at");
        return new AuditEntryView(
                row.getUUID("id"),
                row.getOffsetDateTime("at").toInstant(),
                AuditKind.valueOf(row.getString("kind")),
                new PersonRef(row.getString("person_id"), row.getString("person_name")),
                row.getUUID("incident_id"),
                row.getString("incident_key"),
                row.getString("subject"),
                row.getString("reason"),
                until == null ? null : until.toInstant());
    }
}
