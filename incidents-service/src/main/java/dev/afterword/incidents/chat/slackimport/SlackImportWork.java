package dev.afterword.incidents.chat.slackimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.chat.slackfile.MessageChoice;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The statements around the work on imports; each is a transaction of its own, and times are the database's. */
@ApplicationScoped
class SlackImportWork {

    private static final int CHUNK = 500;

    /** Whoever finds a lease past takes over what another process left; its own lease is renewed. */
    private static final String CLAIM =
            """
            update slack_import
               set worker = $1, lease_until = now() + $2::double precision * interval '1 millisecond'
             where id = (select id from slack_import
                          where state in ('READING', 'IMPORTING') and (lease_until < now() or worker = $1)
                          order by created_at, id limit 1 for update skip locked)
            returning id, incident_id, state, choice, principals""";

    private static final String PARTS = "select content from slack_import_part where import_id = $1 order by number";
    private static final String READ =
            """
            update slack_import set state = 'READY', report = $3, problem = $4, lease_until = '-infinity'
             where id = $1 and state = 'READING' and worker = $2""";
    private static final String CLEAR = "delete from slack_import_message where import_id = $1";
    private static final String ADD =
            """
            insert into slack_import_message (import_id, line, outcome, settled, external_id, occurred_at, author, text,
                   thread_id, edited_ts, problem)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)""";
    private static final String WAITING =
            """
            select line from slack_import_message where import_id = $1 and not settled order by line limit $2""";
    private static final String FAIL =
            """
            with failed as (update slack_import set state = 'FAILED', problem = $2, finished_at = now()
                             where id = $1 and state in ('READING', 'IMPORTING') returning id),
                 forgotten as (update slack_import_message set text = null, author = null
                                where import_id in (select id from failed) and outcome <> 'UNREADABLE')
            delete from slack_import_part where import_id in (select id from failed)""";
    private static final String ABANDON =
            """
            with old as (update slack_import set state = 'CANCELED', finished_at = now(),
                                problem = 'It was not imported within a day.'
                          where state in ('UPLOADING', 'READY') and created_at < now() - interval '1 day' returning id),
                 forgotten as (delete from slack_import_message where import_id in (select id from old))
            delete from slack_import_part where import_id in (select id from old)""";

    /** An import that this process works on. */
    record Claim(SlackPlan plan, SlackImportState state) {}

    private final Pool pool;
    private final ObjectMapper json;

    SlackImportWork(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<Optional<Claim>> claim(UUID worker, Duration lease) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(worker, (double) lease.toMillis()))
                .map(rows -> rows.stream().findFirst().map(this::claim));
    }

    private Claim claim(Row row) {
        var plan = new SlackPlan(
                row.getUUID("id"),
                row.getUUID("incident_id"),
                choice(row.getString("choice")),
                Set.of(row.getArrayOfStrings("principals")));
        return new Claim(plan, SlackImportState.valueOf(row.getString("state")));
    }

    private MessageChoice choice(String text) {
        try {
            return json.readValue(text, MessageChoice.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Uni<byte[]> file(UUID id) {
        return pool.preparedQuery(PARTS).execute(Tuple.of(id)).map(rows -> {
            var file = new ByteArrayOutputStream();
            rows.forEach(row -> file.writeBytes(row.getBuffer("content").getBytes()));
            return file.toByteArray();
        });
    }

    /** Keeps what the dry run found, or, where another process was faster or somebody canceled it, nothing. */
    Uni<Void> keep(UUID id, UUID worker, DryRun found) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(READ)
                .execute(Tuple.of(id, worker, write(found.report()), found.problem()))
                .chain(read -> read.rowCount() == 1
                        ? connection
                                .preparedQuery(CLEAR)
                                .execute(Tuple.of(id))
                                .chain(() -> add(connection, found.rows(id), 0))
                        : Uni.createFrom().voidItem()));
    }

    private String write(SlackReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uni<Void> add(SqlConnection connection, List<Tuple> rows, int from) {
        if (from >= rows.size()) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(ADD)
                .executeBatch(rows.subList(from, Math.min(rows.size(), from + CHUNK)))
                .chain(() -> add(connection, rows, from + CHUNK));
    }

    Uni<List<Integer>> waiting(UUID id, int limit) {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(id, limit))
                .map(rows -> rows.stream().map(row -> row.getInteger("line")).toList());
    }

    Uni<Void> fail(UUID id, String problem) {
        return pool.preparedQuery(FAIL).execute(Tuple.of(id, problem)).replaceWithVoid();
    }

    /** Forgets files that nobody needs any more. */
    Uni<Void> tidy() {
        return pool.query(ABANDON).execute().replaceWithVoid();
    }
}
