package dev.afterword.incidents.imports;

import static dev.afterword.incidents.Api.as;
import static dev.afterword.incidents.imports.ImportFixture.IMPORTS;
import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.sourcefile.MappingRequest;
import dev.afterword.incidents.sourcefile.SourceFile;
import dev.afterword.incidents.sourcefile.SourceFormat;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process dies, or is only slow, in the middle of an import: another one ends it, no record is lost or taken twice. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AbandonedImportTest {

    private static final int RECORDS = 120;

    /** A claim by another process; the one under test finds its lease past after this. */
    private static final String TAKEN =
            """
            update incident_import set state = 'QUEUED', worker = $2, started_at = now(),
                   lease_until = now() + interval '2 seconds' where id = $1""";

    private final UUID otherProcess = UUID.randomUUID();
    private String system;
    private UUID id;

    @Inject
    Pool pool;

    @Inject
    ImportWork work;

    @Inject
    ImportService imports;

    @Inject
    ImportRowService rows;

    @BeforeEach
    void anImportThatAnotherProcessHasTaken() {
        system = aSystem();
        var file = RecordsFixture.file(RECORDS).getBytes(StandardCharsets.UTF_8);
        id = UUID.fromString(as("manager")
                .body(Map.of("system", system, "format", "JSONL"))
                .post(IMPORTS)
                .jsonPath()
                .getString("id"));
        as("manager")
                .contentType("application/octet-stream")
                .body(file)
                .put(IMPORTS + "/" + id + "/parts/1")
                .then()
                .statusCode(204);
        pool.preparedQuery(TAKEN).executeAndAwait(Tuple.of(id, otherProcess));
        await(() -> work.begin(id, otherProcess, SourceFile.rows(SourceFormat.JSONL, file, MappingRequest.DEFAULT)));
    }

    @Test
    void anotherProcessEndsWhatOneLeftWhenItDied() {
        apply(IntStream.rangeClosed(1, RECORDS / 2).boxed().toList());
        diesWhileItApplies(RECORDS / 2 + 1);

        var done = finished(id.toString(), "COMPLETED");

        assertThat(done.getInt("counts.created")).isEqualTo(RECORDS);
        requireEachRecordOnce();
    }

    @Test
    void aProcessThatWasOnlySlowAppliesNothingTwice() {
        var lines = IntStream.rangeClosed(1, RECORDS).boxed().toList();
        apply(lines.subList(0, 10));
        pool.preparedQuery("update incident_import set lease_until = now() where id = $1")
                .executeAndAwait(Tuple.of(id));
        // It believes that the import is its own still, while the process under test has taken it over.
        apply(lines);

        var done = finished(id.toString(), "COMPLETED");

        assertThat(done.getInt("counts.created")).isEqualTo(RECORDS);
        requireEachRecordOnce();
    }

    @Test
    void whoseLeaseIsPastBeginsNothingThatAnotherHasBegun() {
        await(() -> work.begin(id, UUID.randomUUID(), List.of()));
        await(() -> work.begin(id, otherProcess, List.of()));

        assertThat(count("select count(*) from incident_import_row where import_id::text = $1", id.toString()))
                .isEqualTo(RECORDS);
        finished(id.toString(), "COMPLETED");
    }

    @Test
    void anImportThatNobodyCanCutIntoRecordsIsGivenUpAndSaysSo() {
        // What no code foresees; two of the tries are over.
        pool.preparedQuery(
                        """
                        update incident_import set options = '{', state = 'QUEUED', worker = null, cut_tries = $2,
                               lease_until = '-infinity' where id = $1""")
                .executeAndAwait(Tuple.of(id, ImportWorker.CUT_TRIES - 2));

        var failed = finished(id.toString(), "FAILED");

        assertThat(failed.getString("problem"))
                .contains("could not be cut into records")
                .contains("Nothing was");
        assertThat(failed.getList("allowedTransitions")).isEmpty();
        assertThat(failed.getString("finishedAt")).isNotNull();
    }

    private void apply(List<Integer> lines) {
        var plan = await(() -> imports.plan(id));
        lines.forEach(line -> await(() -> rows.apply(plan, line)));
    }

    /** What a transaction has written before its process dies is not there. */
    private void diesWhileItApplies(int line) {
        var plan = await(() -> imports.plan(id));
        await(() -> Panache.withTransaction(() -> rows.apply(plan, line)
                        .chain(Panache::flush)
                        .chain(() -> Panache.currentTransaction())
                        .invoke(transaction -> transaction.markForRollback())
                        .replaceWithVoid())
                .onFailure()
                .recoverWithNull());
    }

    private void requireEachRecordOnce() {
        assertThat(count("select count(*) from source_record where system = $1", system))
                .isEqualTo(RECORDS);
        var inFile = RecordsFixture.file(RECORDS).split("\"at\": ").length - 1;
        assertThat(count(
                        """
                        select count(*) from timeline_entry e join source_record s on s.incident_id = e.incident_id
                         where s.system = $1 and e.kind = 'COMMUNICATION_EXTERNAL'""",
                        system))
                .isEqualTo(inFile);
        assertThat(count(
                        """
                        select count(*) from outbox o join source_record s on s.incident_id = o.aggregate_id
                         where s.system = $1 and o.type = 'dev.afterword.incident.imported.v1'""",
                        system))
                .isEqualTo(RECORDS);
    }

    private long count(String sql, String about) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(about))
                .iterator()
                .next()
                .getLong(0);
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
