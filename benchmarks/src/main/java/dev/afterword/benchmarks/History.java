package dev.afterword.benchmarks;

import dev.afterword.localstack.PostgresNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Incidents of many years, put straight into the database as {@code load/incidents.sql} makes them up. */
record History(PostgresNode postgres, Path script) {

    /** Adds the incidents with the numbers that follow the first one, up to the last. */
    void grow(int from, int to) {
        try (var connection = postgres.connect("incidents");
                var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            connection.setAutoCommit(false);
            statement.execute(Files.readString(script)
                    .replace(":from", String.valueOf(from))
                    .replace(":to", String.valueOf(to)));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) incident");
            statement.execute("vacuum (analyze) timeline_entry");
            statement.execute("vacuum (analyze) incident_facet");
            statement.execute("vacuum (analyze) search_word");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException("The history does not go into the database", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
