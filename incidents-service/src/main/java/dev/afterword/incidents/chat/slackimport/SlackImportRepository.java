package dev.afterword.incidents.chat.slackimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.chat.slackfile.MessageChoice;
import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
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
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps imports and their uploaded parts; reads them, and their messages, for their maker. */
@ApplicationScoped
class SlackImportRepository implements PanacheRepositoryBase<SlackImport, UUID> {

    private static final String READ =
            """
            select j.*, c.*, (select coalesce(sum(length(p.content)), 0) from slack_import_part p
                               where p.import_id = j.id) as uploaded_bytes
              from slack_import j
              left join lateral (
                select count(*) filter (where m.outcome <> 'UNREADABLE') as total,
                       count(*) filter (where m.outcome <> 'UNREADABLE' and m.settled) as done,
                       count(*) filter (where m.outcome = 'NEW') as fresh,
                       count(*) filter (where m.outcome = 'CORRECTED') as corrected,
                       count(*) filter (where m.outcome = 'UNCHANGED') as unchanged,
                       count(*) filter (where m.outcome = 'KEPT') as kept,
                       count(*) filter (where m.outcome = 'REFUSED') as refused
                  from slack_import_message m where m.import_id = j.id) c on true
             where j.incident_id = $1 and j.created_by_id = $2""";
    private static final String ONE = READ + " and j.id = $3";
    private static final String PAGE =
            READ + " and (j.created_at, j.id) < ($3, $4) order by j.created_at desc, j.id desc limit $5";
    private static final String MESSAGES =
            """
            select * from slack_import_message
             where import_id = $1 and line > $2 and ($3::text is null or outcome = $3) order by line limit $4""";
    private static final String STORE_PART =
            """
            insert into slack_import_part (import_id, number, content) values (?1, ?2, ?3)
            on conflict on constraint pk_slack_import_part do update set content = excluded.content""";
    private static final String OTHER_PARTS =
            """
            select cast(coalesce(sum(length(content)), 0) as bigint) from slack_import_part
             where import_id = ?1 and number <> ?2""";

    private static final String PART_NUMBERS =
            "select number from slack_import_part where import_id = ?1 order by number";

    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private final Pool pool;
    private final ObjectMapper json;

    SlackImportRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<SlackImport> lock(UUID id) {
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

    Uni<Optional<SlackImportView>> read(UUID incidentId, UUID id, String personId) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(incidentId, personId, id))
                .map(rows -> rows.stream().findFirst().map(this::view));
    }

    Uni<Page<SlackImportView>> page(UUID incidentId, String personId, PageQuery page) {
        return pool.preparedQuery(PAGE)
                .execute(after(Tuple.of(incidentId, personId), page.cursor()).addValue(page.limit() + 1))
                .map(rows -> rows.stream().map(this::view).toList())
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

    Uni<Page<SlackImportMessageView>> messages(UUID importId, Outcome outcome, PageQuery page) {
        var after = page.cursor() == null
                ? 0
                : Cursor.part(Cursor.decode(page.cursor(), 1).get(0), Integer::valueOf);
        return pool.preparedQuery(MESSAGES)
                .execute(Tuple.of(importId, after, outcome == null ? null : outcome.name(), page.limit() + 1))
                .map(rows -> rows.stream().map(SlackImportRepository::message).toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.line())));
    }

    private static SlackImportMessageView message(Row row) {
        return new SlackImportMessageView(
                row.getInteger("line"),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("settled"),
                at(row, "occurred_at"),
                row.getString("author"),
                row.getString("text"),
                row.getString("thread_id"),
                row.getString("problem"));
    }

    private SlackImportView view(Row row) {
        var state = SlackImportState.valueOf(row.getString("state"));
        return new SlackImportView(
                row.getUUID("id"),
                row.getUUID("incident_id"),
                row.getString("file_name"),
                read(row.getString("choice"), MessageChoice.class),
                state,
                row.getString("problem"),
                row.getLong("uploaded_bytes"),
                read(row.getString("report"), SlackReport.class),
                new SlackImportView.Counts(
                        row.getLong("total"),
                        row.getLong("done"),
                        row.getLong("fresh"),
                        row.getLong("corrected"),
                        row.getLong("unchanged"),
                        row.getLong("kept"),
                        row.getLong("refused")),
                state.next().stream().toList(),
                new PersonRef(row.getString("created_by_id"), row.getString("created_by_name")),
                at(row, "created_at"),
                at(row, "finished_at"));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
