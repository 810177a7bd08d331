package dev.afterword.incidents.imports;

import dev.afterword.incidents.incident.Visibility;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.sourcefile.SourceFormat;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps imports and their uploaded parts; reads them with how far they are. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    private static final String READ =
            """
            select j.*, c.*, (select coalesce(sum(length(p.content)), 0) from incident_import_part p
                               where p.import_id = j.id) as uploaded_bytes
              from incident_import j
              left join lateral (
                select count(*) as total,
                       count(*) filter (where r.outcome <> 'PENDING') as done,
                       count(*) filter (where r.outcome = 'CREATED') as created,
                       count(*) filter (where r.outcome = 'UPDATED') as updated,
                       count(*) filter (where r.outcome = 'UNCHANGED') as unchanged,
                       count(*) filter (where r.outcome = 'KEPT') as kept,
                       count(*) filter (where r.outcome = 'REFUSED') as refused,
                       count(*) filter (where r.flags <> '[]') as flagged
                  from incident_import_row r
                 where r.import_id = j.id
                   and not exists (select from incident i where i.id = r.incident_id and i.visibility = 'RESTRICTED'
                                      and not i.audience && $1)) c on true
             where (j.visibility = 'ORGANISATION' or j.audience && $1)""";
    private static final String ONE = READ + " and j.id = $2";
    private static final String PAGE =
            READ + " and (j.created_at, j.id) < ($2, $3) order by j.created_at desc, j.id desc limit $4";
    private static final String STORE_PART =
            """
            insert into incident_import_part (import_id, number, content) values (?1, ?2, ?3)
            on conflict on constraint pk_incident_import_part do update set content = excluded.content""";
    private static final String OTHER_PARTS =
            """
            select cast(coalesce(sum(length(content)), 0) as bigint) from incident_import_part
             where import_id = ?1 and number <> ?2""";

    private static final String PART_NUMBERS =
            "select number from incident_import_part where import_id = ?1 order by number";

    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private final Pool pool;

    ImportRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<ImportJob> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> storePart(UUID id, int number, byte[] content) {
        return getSession()
                .chain(session -> session.createNativeQuery(STORE_PART)
                        .setParameter(1, id)
                        .setParameter(2, number)
                        .setParameter(3, content)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Bytes of all parts but one. */
    Uni<Long> bytesBeside(UUID id, int number) {
        return getSession().chain(session -> session.createNativeQuery(OTHER_PARTS, Long.class)
                .setParameter(1, id)
                .setParameter(2, number)
                .getSingleResult());
    }

    /** Numbers of the parts that were uploaded, in their order. */
    Uni<List<Integer>> partNumbers(UUID id) {
        return getSession().chain(session -> session.createNativeQuery(PART_NUMBERS, Integer.class)
                .setParameter(1, id)
                .getResultList());
    }

    Uni<Optional<ImportView>> read(UUID id, Reader reader) {
        return pool.preparedQuery(ONE).execute(Tuple.of(reader.asArray(), id)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .findFirst()
                .map(ImportRepository::view));
    }

    Uni<Page<ImportView>> page(PageQuery page, Reader reader) {
        return pool.preparedQuery(PAGE)
                .execute(after(Tuple.of(reader.asArray()), page.cursor()).addValue(page.limit() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ImportRepository::view)
                        .toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.createdAt(), last.id())));
    }

    private static Tuple after(Tuple values, String cursor) {
        if (cursor == null) {
            return values.addValue(END).addValue(LAST);
        }
        var parts = Cursor.decode(cursor, 2);
        return values.addValue(Cursor.instant(parts.get(0)).atOffset(ZoneOffset.UTC))
                .addValue(Cursor.part(parts.get(1), UUID::fromString));
    }

    private static ImportView view(Row row) {
        var state = ImportState.valueOf(row.getString("state"));
        return new ImportView(
                row.getUUID("id"),
                row.getString("system"),
                SourceFormat.valueOf(row.getString("format")),
                row.getString("file_name"),
                row.getBoolean("dry_run"),
                Visibility.valueOf(row.getString("visibility")),
                state,
                row.getString("problem"),
                row.getLong("uploaded_bytes"),
                new ImportView.Counts(
                        row.getLong("total"),
                        row.getLong("done"),
                        row.getLong("created"),
                        row.getLong("updated"),
                        row.getLong("unchanged"),
                        row.getLong("kept"),
                        row.getLong("refused"),
                        row.getLong("flagged")),
                state.next().stream().toList(),
                new PersonRef(row.getString("created_by_id"), row.getString("created_by_name")),
                at(row, "created_at"),
                at(row, "started_at"),
                at(row, "finished_at"));
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
