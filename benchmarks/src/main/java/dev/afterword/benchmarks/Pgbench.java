package dev.afterword.benchmarks;

import dev.afterword.localstack.PostgresNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL's own load, one row by its key and nothing else: what the yardstick itself is measured with. */
record Pgbench(PostgresNode postgres, int clients) {

    private static final String DATABASE = "pgbench";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** Makes a database of a million rows. */
    void prepare() throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
        }
        run(List.of("-i", "-q", "-s", "10"));
    }

    void remove() throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database " + DATABASE);
        }
    }

    Round round(int seconds) {
        return new Round(
                rate(run(List.of("-n", "-S", "-M", "prepared", "-c", "" + clients, "-j", "1", "-T", "" + seconds))),
                Map.of());
    }

    static double rate(String output) {
        var found = RATE.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("pgbench did not say how many transactions there were:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }

    private String run(List<String> options) {
        var command = new ArrayList<>(List.of("pgbench", "-h", "127.0.0.1", "-p", "" + postgres.port()));
        command.addAll(List.of("-U", PostgresNode.SUPERUSER));
        command.addAll(options);
        command.add(DATABASE);
        try {
            var prepared = new ProcessBuilder(command).redirectErrorStream(true);
            prepared.environment().put("PGPASSWORD", PostgresNode.PASSWORD);
            var process = prepared.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            return output;
        } catch (IOException e) {
            throw new IllegalStateException("This benchmark needs pgbench on the PATH", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
