package dev.afterword.testkit.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one PostgreSQL server of a test JVM, without durability because nobody wants its data back. */
final class SharedPostgres {

    /** A system property and not a static field: Quarkus loads this class once for each of its class loaders. */
    private static final String PORT = "afterword.test.postgres.port";

    private SharedPostgres() {}

    static int port() {
        synchronized (System.class) {
            Integer running = Integer.getInteger(PORT);
            if (running != null) {
                return running;
            }
            int port = start().getPort();
            System.setProperty(PORT, String.valueOf(port));
            return port;
        }
    }

    /** Creates role and database unless an earlier test class did. */
    static void createDatabase(String name) {
        if (!name.matches("[a-z_]{1,40}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        String admin = "jdbc:postgresql://127.0.0.1:" + port() + "/postgres?user=postgres";
        try (Connection connection = DriverManager.getConnection(admin);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("create role " + name + " login password '" + name + "'");
                statement.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }

    private static EmbeddedPostgres start() {
        // Below target: its default place in the system's temporary folder stays broken after an interrupted start.
        File binaries = new File("target/test-postgres");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for the tests does not start; delete " + binaries, e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            // The JVM is going away and so is the server's folder with the next clean build.
        }
    }
}
