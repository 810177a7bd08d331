package dev.afterword.incidents.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.sourcefile.SourceRecord;
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
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps the records of imports, and which incident comes from which record. */
@ApplicationScoped
class ImportRowRepository implements PanacheRepositoryBase<ImportRow, ImportRow.Key> {

    private static final TypeReference<List<SourceRecord.Flag>> FLAGS = new TypeReference<>() {};

    /** A record of an incident that the reader may not see is none of theirs, whoever imported it. */
    private static final String PAGE =
            """
            select r.*, i.id as visible_id, i.key as visible_key
              from incident_import_row r
              left join incident i on i.id = r.incident_id and (i.visibility = 'ORGANISATION' or i.audience && $2)
             where (r.incident_id is null or i.id is not null) and r.import_id = $1 and r.line > $3 and ($4::text[] is null or r.outcome = any($4))
               and ($5::boolean is null or (r.flags <> '[]') = $5)
             order by r.line limit $6""";

    /** Two imports of one record wait for each other. */
    private static final String LOCK_RECORD =
            """
            with held as materialized (select pg_advisory_xact_lock(hashtextextended(?1, 70)))
            select count(*) from held""";

    private static final String PREVIEW =
            "select state from incident_import_preview where import_id = ?1 and source_id = ?2";
    private static final String KEEP_PREVIEW =
            """
            insert into incident_import_preview (import_id, source_id, state) values (?1, ?2, ?3)
            on conflict on constraint pk_incident_import_preview do update set state = excluded.state""";

    private final Pool pool;
    private final ObjectMapper json;

    ImportRowRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<ImportRow> lock(UUID importId, int line) {
        return findById(new ImportRow.Key(importId, line), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Incidents of a record, the oldest first; nobody else imports that record until the end of the transaction. There are
     * several only where those who imported it may not see each other's.
     */
    Uni<List<SourceLink>> lockRecord(String system, String sourceId) {
        return getSession().chain(session -> session.createNativeQuery(LOCK_RECORD, Long.class)
                .setParameter(1, system + "\n" + sourceId)
                .getSingleResult()
                .chain(() -> session.createQuery(
                                "from SourceLink where system = ?1 and sourceId = ?2 order by incidentId",
                                SourceLink.class)
                        .setParameter(1, system)
                        .setParameter(2, sourceId)
                        .getResultList()));
    }

    Uni<Void> keep(SourceLink link) {
        return getSession().chain(session -> session.persist(link));
    }

    Uni<SourceLink> linkOf(UUID incidentId) {
        return getSession().chain(session -> session.find(SourceLink.class, incidentId));
    }

    /** What a dry run has foreseen of a record, or null where it meets it for the first time. */
    Uni<ImportPreview> preview(UUID importId, String sourceId) {
        return getSession()
                .chain(session -> session.createNativeQuery(PREVIEW, String.class)
                        .setParameter(1, importId)
                        .setParameter(2, sourceId)
                        .getSingleResultOrNull())
                .map(state -> state == null ? null : read(state, ImportPreview.class));
    }

    Uni<Void> keep(UUID importId, String sourceId, ImportPreview preview) {
        return getSession()
                .chain(session -> session.createNativeQuery(KEEP_PREVIEW)
                        .setParameter(1, importId)
                        .setParameter(2, sourceId)
                        .setParameter(3, write(preview))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What the record said when it was last imported. */
    ImportedIncident baseline(SourceLink link) {
        return read(link.baseline, ImportedIncident.class);
    }

    /** How a value is kept in a column of text. */
    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Uni<Page<ImportRowView>> page(UUID importId, RowQuery query, PageQuery page, Reader reader) {
        var after = page.cursor() == null
                ? 0
                : Cursor.part(Cursor.decode(page.cursor(), 1).get(0), Integer::valueOf);
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(importId, reader.asArray(), after, query.outcomes(), query.flagged, page.limit() + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::view)
                        .toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.line())));
    }

    private ImportRowView view(Row row) {
        return new ImportRowView(
                row.getInteger("line"),
                RowOutcome.valueOf(row.getString("outcome")),
                row.getString("source_id"),
                row.getString("title"),
                row.getString("reason"),
                flags(row.getString("flags")),
                Arrays.asList(row.getArrayOfStrings("changed")),
                Arrays.asList(row.getArrayOfStrings("kept")),
                row.getUUID("visible_id"),
                row.getString("visible_key"),
                row.getString("original"));
    }

    private List<SourceRecord.Flag> flags(String text) {
        try {
            return json.readValue(text, FLAGS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
