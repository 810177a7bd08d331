package dev.afterword.incidents.change;

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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keeps changes. */
@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<ChangeEvent, UUID> {

    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private static final String PAGE =
            """
            select c.* from change_event c
             where (c.at, c.id) < ($1, $2)
               and ($3::text[] is null or c.kind = any($3)) and ($4::text is null or c.service = $4)
               and ($5::text is null or c.environment = $5)
               and ($6::timestamptz is null or c.at >= $6) and ($7::timestamptz is null or c.at < $7)
             order by c.at desc, c.id desc limit $8""";

    private static final String ONE = "select c.* from change_event c where c.id = $1";

    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 63))) held";

    /** What ran until then: a rollback that names nothing takes that back. */
    private static final String RAN_BEFORE =
            """
            select id from change_event
             where service = ?1 and environment = ?2 and source_id = ?3 and at < ?4 and id <> ?5
               and kind in ('DEPLOY', 'CANARY_STAGE') and state in ('STARTED', 'FINISHED', 'FAILED')
             order by at desc, id desc limit 1""";

    private static final String VERSIONS_BEFORE =
            """
            select version from change_event
             where service = ?1 and environment = ?2 and source_id = ?3 and at < ?4 and version is not null
               and kind in ('DEPLOY', 'CANARY_STAGE', 'ROLLBACK') and state in ('FINISHED', 'ROLLED_BACK')
             order by at desc, id desc limit 50""";

    private final Pool pool;

    ChangeRepository(Pool pool) {
        this.pool = pool;
    }

    /** The same change told twice at once waits for itself, until the end of the transaction. */
    Uni<Void> lockSource(String source, String externalId) {
        return externalId == null
                ? Uni.createFrom().voidItem()
                : getSession()
                        .chain(session -> session.createNativeQuery(LOCK, Integer.class)
                                .setParameter(1, source + "\n" + externalId)
                                .getSingleResult())
                        .replaceWithVoid();
    }

    /** Waits for whoever tells of a change in this moment, and has it as they left it. */
    Uni<Void> lockFresh(ChangeEvent change) {
        var known = change.view();
        var source =
                known.sourceId() == null ? known.source() : known.sourceId().toString();
        return lockSource(source, known.externalId()).chain(this::getSession).chain(session -> session.refresh(change));
    }

    Uni<ChangeEvent> known(String source, String externalId) {
        return externalId == null
                ? Uni.createFrom().nullItem()
                : find("source = ?1 and externalId = ?2 and sourceId is null", source, externalId)
                        .firstResult();
    }

    /** The change that a connection has told of by this id, or null. */
    Uni<ChangeEvent> heardOf(UUID sourceId, String externalId) {
        return find("sourceId = ?1 and externalId = ?2", sourceId, externalId).firstResult();
    }

    /** The deploy that ran before a change that was heard of through a connection, or null. */
    Uni<UUID> ranBefore(ChangeView change) {
        return getSession().chain(session -> session.createNativeQuery(RAN_BEFORE, UUID.class)
                .setParameter(1, change.service())
                .setParameter(2, change.environment())
                .setParameter(3, change.sourceId())
                .setParameter(4, change.at())
                .setParameter(5, change.id())
                .getSingleResultOrNull());
    }

    /** The versions that a service has had in an environment before a time, the latest first, as a connection told of them. */
    Uni<List<String>> versionsBefore(UUID sourceId, ObservedChange seen, Instant at) {
        return getSession().chain(session -> session.createNativeQuery(VERSIONS_BEFORE, String.class)
                .setParameter(1, seen.service())
                .setParameter(2, seen.environment())
                .setParameter(3, sourceId)
                .setParameter(4, at)
                .getResultList());
    }

    Uni<Page<ChangeView>> page(ChangeQuery query, PageQuery page) {
        var values = after(page.cursor())
                .addValue(query.kinds())
                .addValue(query.service)
                .addValue(query.environment)
                .addValue(utc(query.from))
                .addValue(utc(query.to))
                .addValue(page.limit() + 1);
        return pool.preparedQuery(PAGE)
                .execute(values)
                .map(rows -> stream(rows).map(ChangeRow::view).toList())
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.at(), last.id())));
    }

    private static Tuple after(String cursor) {
        if (cursor == null) {
            return Tuple.of(END, LAST);
        }
        var parts = Cursor.decode(cursor, 2);
        return Tuple.of(utc(Cursor.instant(parts.get(0))), Cursor.part(parts.get(1), UUID::fromString));
    }

    Uni<Optional<ChangeView>> read(UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> stream(rows).findFirst().map(ChangeRow::view));
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
