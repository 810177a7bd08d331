package dev.afterword.incidents.imports;

import dev.afterword.incidents.sourcefile.SourceRow;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The statements around the work on imports; each is a transaction of its own, and times are the database's. */
@ApplicationScoped
class ImportWork {

    private static final int CHUNK = 500;

    /**
     * Whoever finds a lease past takes over what another process left; its own lease is renewed. An import whose records
     * all wait for another try lets the others pass.
     */
    private static final String CLAIM =
            """
            update incident_import
               set worker = $1, lease_until = now() + $2::double precision * interval '1 millisecond',
                   started_at = coalesce(started_at, now()),
                   cut_tries = cut_tries + case state when 'QUEUED' then 1 else 0 end
             where id = (select id from incident_import
                          where state in ('QUEUED', 'RUNNING') and (lease_until < now() or worker = $1)
                            and (not exists (select 1 from incident_import_row r
                                              where r.import_id = incident_import.id and r.outcome = 'PENDING')
                                 or exists (select 1 from incident_import_row r
                                             where r.import_id = incident_import.id and r.outcome = 'PENDING'
                                               and r.due_at <= now()))
                          order by created_at, id limit 1 for update skip locked)
            returning id, state, cut_tries""";

    private static final String PARTS = "select content from incident_import_part where import_id = $1 order by number";
    private static final String PENDING =
            """
            select line from incident_import_row
             where import_id = $1 and outcome = 'PENDING' and due_at <= now() order by line limit $2""";
    private static final String BEGIN =
            "update incident_import set state = 'RUNNING' where id = $1 and state = 'QUEUED' and worker = $2";
    private static final String ADD_ROW =
            """
            insert into incident_import_row (import_id, line, original, outcome, reason, flags, changed, kept)
            values ($1, $2, $3, $4, $5, '[]', '{}', '{}')""";
    private static final String DROP_PARTS = "delete from incident_import_part where import_id = $1";
    private static final String FINISH =
            """
            update incident_import set state = $2, problem = $3, finished_at = now()
             where id = $1 and state in ('QUEUED', 'RUNNING')""";
    private static final String REFUSE =
            """
            update incident_import_row set outcome = 'REFUSED', reason = $3
             where import_id = $1 and line = $2 and outcome = 'PENDING'""";

    /** After one second, two, four, and so on, a minute at most; the last try was one too many. */
    private static final String POSTPONE =
            """
            update incident_import_row
               set tries = tries + 1, due_at = now() + least(60, power(2, tries)) * interval '1 second',
                   outcome = case when tries + 1 < $3 then outcome else 'REFUSED' end,
                   reason = case when tries + 1 < $3 then reason else $4 end
             where import_id = $1 and line = $2 and outcome = 'PENDING'""";

    private static final String COMPLETE =
            """
            with done as (
                update incident_import i set state = 'COMPLETED', finished_at = now()
                 where id = $1 and state in ('QUEUED', 'RUNNING')
                   and not exists (select 1 from incident_import_row r
                                    where r.import_id = i.id and r.outcome = 'PENDING') returning id)
            delete from incident_import_preview p using done where p.import_id = done.id""";

    private static final String ABANDON =
            """
            with old as (
                update incident_import set state = 'CANCELED', finished_at = now(),
                       problem = 'The file was not uploaded within a day.'
                 where state = 'UPLOADING' and created_at < now() - interval '1 day' returning id),
            foreseen as (
                delete from incident_import_preview v using incident_import j
                 where v.import_id = j.id and j.state in ('COMPLETED', 'CANCELED', 'FAILED'))
            delete from incident_import_part p using incident_import j
             where p.import_id = j.id and (j.state in ('CANCELED', 'FAILED') or j.id in (select id from old))""";

    /**
     * An import that this process works on.
     *
     * @param id its id
     * @param state how far it is
     * @param cutTries how often a process has begun to cut its file into records, this time included
     */
    record Claim(UUID id, ImportState state, int cutTries) {}

    private final Pool pool;

    ImportWork(Pool pool) {
        this.pool = pool;
    }

    Uni<Optional<Claim>> claim(UUID worker, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(worker, (double) lease.toMillis()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> new Claim(
                                row.getUUID("id"),
                                ImportState.valueOf(row.getString("state")),
                                row.getInteger("cut_tries"))));
    }

    Uni<List<byte[]>> parts(UUID id) {
        return pool.preparedQuery(PARTS).execute(Tuple.of(id)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> row.getBuffer("content").getBytes())
                .toList());
    }

    /** Keeps the records and gives up the file, or, where another process was faster, neither. */
    Uni<Void> begin(UUID id, UUID worker, List<SourceRow> rows) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(BEGIN)
                .execute(Tuple.of(id, worker))
                .chain(begun -> begun.rowCount() == 1
                        ? add(connection, id, rows, 0)
                                .chain(() ->
                                        connection.preparedQuery(DROP_PARTS).execute(Tuple.of(id)))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Void> add(SqlConnection connection, UUID id, List<SourceRow> rows, int from) {
        if (from >= rows.size()) {
            return Uni.createFrom().voidItem();
        }
        var chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK)).stream()
                .map(row -> Tuple.of(
                        id,
                        row.line(),
                        row.original(),
                        (row.problem() == null ? RowOutcome.PENDING : RowOutcome.REFUSED).name(),
                        row.problem()))
                .toList();
        return connection
                .preparedQuery(ADD_ROW)
                .executeBatch(chunk)
                .chain(() -> add(connection, id, rows, from + CHUNK));
    }

    Uni<List<Integer>> pending(UUID id, int limit) {
        return pool.preparedQuery(PENDING).execute(Tuple.of(id, limit)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> row.getInteger("line"))
                .toList());
    }

    Uni<Void> refuse(UUID id, int line, String reason) {
        return pool.preparedQuery(REFUSE).execute(Tuple.of(id, line, reason)).replaceWithVoid();
    }

    /** Leaves a record for another try, and gives it up after the last. */
    Uni<Void> postpone(UUID id, int line, int tries, String reason) {
        return pool.preparedQuery(POSTPONE)
                .execute(Tuple.of(id, line, tries, reason))
                .replaceWithVoid();
    }

    /** Ends an import in which no record waits any more. */
    Uni<Void> complete(UUID id) {
        return pool.preparedQuery(COMPLETE).execute(Tuple.of(id)).replaceWithVoid();
    }

    Uni<Void> finish(UUID id, ImportState state, String problem) {
        return pool.preparedQuery(FINISH)
                .execute(Tuple.of(id, state.name(), problem))
                .replaceWithVoid();
    }

    /** Forgets files that nobody needs any more. */
    Uni<Void> tidy() {
        return pool.query(ABANDON).execute().replaceWithVoid();
    }
}
