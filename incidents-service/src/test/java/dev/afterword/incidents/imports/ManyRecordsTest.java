package dev.afterword.incidents.imports;

import static dev.afterword.incidents.imports.ImportFixture.aSystem;
import static dev.afterword.incidents.imports.ImportFixture.imported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.afterword.incidents.Api;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A history of hundreds of records, imported again and again: as many incidents as records, and none that differs. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class ManyRecordsTest {

    private static final int RECORDS = 399;

    /** Real records, which lie beside the project where somebody has them. */
    private static final Path REAL = Path.of("../../shared/data/status-feed/incidents.jsonl");

    @Inject
    Pool pool;

    @Test
    void theSameHistoryTwiceIsAsManyIncidentsAsRecords() {
        var system = aSystem();
        var file = RecordsFixture.file(RECORDS);

        var first = imported(system, "JSONL", file);
        assertThat(first.getInt("counts.created")).isEqualTo(RECORDS);
        var entries = entriesOf(system);

        var second = imported(system, "JSONL", file);
        assertThat(second.getInt("counts.unchanged")).isEqualTo(RECORDS);
        assertThat(second.getInt("counts.created")).isZero();
        assertThat(incidentsOf(system)).isEqualTo(RECORDS);
        assertThat(entriesOf(system)).isEqualTo(entries);
    }

    @Test
    void dirtyRecordsBecomeIncidentsToo() {
        var system = aSystem();
        var done = imported(system, "JSONL", RecordsFixture.file(100));

        assertThat(done.getInt("counts.created")).isEqualTo(100);
        assertThat(done.getInt("counts.refused")).isZero();
        JsonPath rows = Api.as("manager")
                .get(ImportFixture.IMPORTS + "/" + done.getString("id") + "/rows?limit=200&flagged=true")
                .jsonPath();
        assertThat(rows.getList("items.line", Integer.class))
                .containsAll(IntStream.range(0, 100)
                        .filter(RecordsFixture::isDirty)
                        .mapToObj(number -> number + 1)
                        .toList());
        assertThat(rows.getList("items.flags.flag.flatten()", String.class))
                .contains("UNREADABLE", "OUT_OF_ORDER", "UNKNOWN_WORD");
        assertThat(rows.getList("items.original", String.class)).allMatch(original -> original.startsWith("{\"id\""));
    }

    @Test
    void theRealHistoryTwiceIsAsManyIncidentsAsRecords() throws IOException {
        assumeThat(REAL).exists();
        var system = aSystem();
        var file = Files.readString(REAL);
        var records = (int) file.lines().filter(line -> !line.isBlank()).count();

        assertThat(imported(system, "JSONL", file).getInt("counts.created")).isEqualTo(records);
        assertThat(imported(system, "JSONL", file).getInt("counts.unchanged")).isEqualTo(records);
        assertThat(incidentsOf(system)).isEqualTo(records);
    }

    private long incidentsOf(String system) {
        return count(
                """
                select count(distinct i.id) from source_record s join incident i on i.id = s.incident_id
                 where s.system = $1""",
                system);
    }

    private long entriesOf(String system) {
        return count(
                """
                select count(*) from source_record s join timeline_entry e on e.incident_id = s.incident_id
                 where s.system = $1""",
                system);
    }

    private long count(String sql, String system) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(system))
                .iterator()
                .next()
                .getLong(0);
    }
}
