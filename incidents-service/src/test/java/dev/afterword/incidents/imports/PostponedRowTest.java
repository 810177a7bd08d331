package dev.afterword.incidents.imports;

import static dev.afterword.incidents.imports.ImportFixture.IMPORTS;
import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.finished;
import static dev.afterword.incidents.imports.ImportFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A record that the database does not take: at the moment, or ever. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class PostponedRowTest {

    private final String system = aSystem();

    @Inject
    Pool pool;

    @AfterEach
    void theDatabaseIsWellAgain() {
        pool.query("drop trigger if exists refuse_record on source_record").executeAndAwait();
    }

    @Test
    void whatFailsForAWhileIsImportedLater() {
        refuseTheFirst("40P01");
        var id = started();
        await().until(() -> tries(id) >= 1);
        Api.as("manager").get(IMPORTS + "/" + id).then().body("state", is("RUNNING"));
        theDatabaseIsWellAgain();

        var done = finished(id, "COMPLETED");
        assertThat(done.getInt("counts.created")).isEqualTo(3);
        assertThat(done.getInt("counts.refused")).isZero();
    }

    @Test
    void whatCannotBeRecordedIsRefusedAtOnceAndTheOthersAreNot() {
        refuseTheFirst("22001");
        var done = finished(started(), "COMPLETED");
        assertThat(done.getInt("counts.created")).isEqualTo(2);
        assertThat(done.getInt("counts.refused")).isEqualTo(1);
        assertThat(tries(done.getString("id"))).isZero();
    }

    private String started() {
        return Api.as("manager")
                .body(request(system, "JSONL", RecordsFixture.file(3)))
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private long tries(String id) {
        return pool.preparedQuery(
                        "select coalesce(max(tries), 0)::bigint from incident_import_row where import_id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .iterator()
                .next()
                .getLong(0);
    }

    /** The database fails with this state on the first record of this test's system, and on no other. */
    private void refuseTheFirst(String state) {
        pool.query(
                        """
                        create or replace function refuse_record() returns trigger language plpgsql as $$
                        begin
                            raise exception 'refused by a test' using errcode = tg_argv[0];
                        end $$""")
                .executeAndAwait();
        pool.query(
                        """
                        create trigger refuse_record before insert on source_record for each row
                        when (new.system = '%s' and new.source_id = '9000000')
                        execute function refuse_record('%s')"""
                                .formatted(system, state))
                .executeAndAwait();
    }
}
