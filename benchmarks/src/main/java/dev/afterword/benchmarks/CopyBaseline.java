package dev.afterword.benchmarks;

import dev.afterword.localstack.PostgresNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * The quickest way into the database: COPY of incidents, their entries and their events into the tables that the service has,
 * with all their indexes, in one transaction. Nothing of it stays.
 */
record CopyBaseline(PostgresNode postgres, int incidents) {

    private static final String AT = "2026-01-02T10:00:00Z";

    private static final String INCIDENTS =
            """
            copy incident (id, key, title, status, severity, type, services, visibility, access_people, access_teams,
                role_holders, audience, declared_by_id, declared_by_name, declared_at, data_loss, data_exposure,
                event_sequence, version, created_at, updated_at) from stdin""";
    private static final String ENTRIES =
            "copy timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, automatic) from stdin";
    private static final String EVENTS =
            """
            copy outbox (event_id, topic, type, aggregate_id, sequence, occurred_at, visibility, audience, data, position,
                published_at) from stdin""";

    /** Incidents in a second, each with as many entries and one event. */
    double rate(int entriesEach) throws SQLException {
        var ids = IntStream.range(0, incidents)
                .mapToObj(number -> UUID.randomUUID())
                .toList();
        var run = UUID.randomUUID().toString().substring(0, 8);
        var rows = IntStream.range(0, incidents)
                .mapToObj(number -> incident(ids.get(number), "COPY-" + run + "-" + number))
                .collect(Collectors.joining());
        var entries = ids.stream()
                .flatMap(id -> IntStream.range(0, entriesEach).mapToObj(number -> entry(id, number)))
                .collect(Collectors.joining());
        var events = IntStream.range(0, incidents)
                .mapToObj(number -> event(ids.get(number), number))
                .collect(Collectors.joining());
        try (var connection = postgres.connect("incidents")) {
            connection.setAutoCommit(false);
            var from = System.nanoTime();
            copy(connection, INCIDENTS, rows);
            copy(connection, ENTRIES, entries);
            copy(connection, EVENTS, events);
            connection.commit();
            var rate = incidents * 1e9 / (System.nanoTime() - from);
            remove(connection, run);
            return rate;
        }
    }

    private static void copy(Connection connection, String statement, String rows) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Connection connection, String run) throws SQLException {
        try (var statement = connection.createStatement()) {
            var made = "(select id from incident where key like 'COPY-" + run + "-%')";
            statement.execute("delete from outbox where aggregate_id in " + made);
            statement.execute("delete from timeline_entry where incident_id in " + made);
            statement.execute("delete from incident where key like 'COPY-" + run + "-%'");
            connection.commit();
        }
    }

    private static String incident(UUID id, String key) {
        return line(
                id,
                key,
                "Record " + key,
                "RESOLVED",
                "SEV3",
                "AMBIGUOUS",
                "{}",
                "ORGANISATION",
                "{}",
                "{}",
                "{}",
                "{person:copy}",
                "copy",
                "Copy",
                AT,
                "UNKNOWN",
                "UNKNOWN",
                1,
                0,
                AT,
                AT);
    }

    private static String entry(UUID incident, int number) {
        return line(
                UUID.randomUUID(), incident, "COMMUNICATION_EXTERNAL", AT, AT, "Update " + number, "ORGANISATION", "f");
    }

    /** Published already, so that no relay takes it up; as long as a real one. */
    private static String event(UUID incident, int number) {
        return line(
                UUID.randomUUID(),
                "copy",
                "copy",
                incident,
                1,
                AT,
                "ORGANISATION",
                "{person:copy}",
                "{\"incident\":\"" + "x".repeat(900) + "\"}",
                -1 - number,
                AT);
    }

    private static String line(Object... values) {
        return IntStream.range(0, values.length)
                .mapToObj(value -> values[value].toString())
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
