package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL server on loopback with the roles and databases of the suite; its data folder survives the process. */
public final class PostgresNode implements Node {

    /** Password of every role; the server listens on loopback only and holds no real data. */
    public static final String PASSWORD = "afterword-local";

    public static final String SUPERUSER = "postgres";

    private static final String NAME = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StackHome home;
    private final int port;
    private final boolean durable;
    private final ChildProcess process;
    private PostgresBinaries binaries;
    private boolean temporary;

    private PostgresNode(StackHome home, int port, boolean durable) {
        this.home = home;
        this.port = Ports.orFree(port);
        this.durable = durable;
        this.process = new ChildProcess(NAME, home);
    }

    /** A server whose data stays in the given home; port 0 takes a free one. */
    public static PostgresNode in(StackHome home, int port) {
        return new PostgresNode(home, port, true);
    }

    /** A started server for tests: free port, no waiting for the disk, gone with its data when closed or the JVM ends. */
    public static PostgresNode temporary() {
        PostgresNode node = new PostgresNode(TemporaryHome.create(NAME), 0, false);
        node.temporary = true;
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop-" + NAME));
        node.start();
        return node;
    }

    @Override
    public String name() {
        return NAME;
    }

    public int port() {
        return port;
    }

    /** Address of a database for JDBC. */
    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    /** Address of a database for reactive clients. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the superuser, for tests that look behind the curtain. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", PASSWORD);
        properties.setProperty("connectTimeout", "5");
        Connection connection = new org.postgresql.Driver().connect(jdbcUrl(database), properties);
        if (connection == null) {
            throw new SQLException("The driver does not take " + jdbcUrl(database));
        }
        return connection;
    }

    @Override
    public void start() {
        process.stop("INT", Duration.ofSeconds(20));
        binaries = PostgresBinaries.in(CacheFolder.ofUser());
        PostgresData data = new PostgresData(home.data(NAME), binaries);
        data.endForeignerOnOurData();
        Ports.requireFree(NAME, port);
        boolean fresh = data.prepare();
        // After a kill -9 the old backends may hold the shared memory for a moment longer.
        for (int attempt = 1; ; attempt++) {
            process.launch(command(data.folder()), Map.of(), data.folder());
            HealthWait.Outcome outcome = HealthWait.await(this::isHealthy, process::isRunning, PATIENCE);
            if (outcome == HealthWait.Outcome.HEALTHY) {
                break;
            }
            boolean mayPass = LogFile.lastLines(process.log(), 10).contains("still in use");
            if (outcome == HealthWait.Outcome.TIMED_OUT || attempt >= 10 || !mayPass) {
                throw StackException.withLog("PostgreSQL does not start", process.log());
            }
            pause();
        }
        if (fresh || !data.isBootstrapped()) {
            bootstrap(data);
        }
    }

    private List<String> command(Path folder) {
        List<String> arguments = new ArrayList<>(List.of("-D", folder.toString(), "-p", Integer.toString(port)));
        setting(arguments, "listen_addresses=127.0.0.1");
        setting(arguments, "unix_socket_directories=");
        setting(arguments, "max_connections=200");
        setting(arguments, "shared_buffers=64MB");
        if (!durable) {
            setting(arguments, "fsync=off");
            setting(arguments, "synchronous_commit=off");
            setting(arguments, "full_page_writes=off");
        }
        return binaries.command("postgres", arguments.toArray(String[]::new));
    }

    private static void setting(List<String> arguments, String setting) {
        arguments.add("-c");
        arguments.add(setting);
    }

    private void bootstrap(PostgresData data) {
        try (Connection connection = connect("postgres")) {
            SqlScript.ofResource("postgres/init.sql", name -> PASSWORD).runIdempotently(connection);
            data.markBootstrapped();
        } catch (SQLException | IOException e) {
            throw new StackException("Cannot make the databases of the services: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // SIGINT is PostgreSQL's fast shutdown: it does not wait for idle clients, as SIGTERM would.
        process.stop("INT", Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    @Override
    public Duration cpuTime() {
        return process.cpuTime();
    }

    @Override
    public boolean isHealthy() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (!temporary) {
            stop();
            return;
        }
        kill();
        TemporaryHome.remove(home);
    }

    /** Where the data lies. */
    public Path dataFolder() {
        return home.data(NAME);
    }

    boolean hasData() {
        return Files.exists(home.data(NAME).resolve("PG_VERSION"));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while PostgreSQL starts", e);
        }
    }
}
