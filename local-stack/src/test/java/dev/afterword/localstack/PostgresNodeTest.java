package dev.afterword.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresNodeTest {

    @TempDir
    Path folder;

    private PostgresNode node;

    @BeforeEach
    void prepare() {
        node = PostgresNode.in(new StackHome(folder), 0);
    }

    @AfterEach
    void stop() {
        node.kill();
    }

    @Test
    void dataOutlivesStopAndKill() throws SQLException {
        node.start();
        execute("create table fact (id int primary key)");
        execute("insert into fact values (1)");
        node.stop();
        assertThat(node.isRunning()).isFalse();
        assertThat(node.isHealthy()).isFalse();

        node.start();
        execute("insert into fact values (2)");
        node.kill();
        assertThat(node.isRunning()).isFalse();

        node.start();
        assertThat(count("fact")).isEqualTo(2);
    }

    @Test
    void eachRoleOwnsItsOwnDatabaseAndSeesNoOther() throws SQLException {
        node.start();
        for (String name : new String[] {"incidents", "retros", "actions"}) {
            try (Connection own = DriverManager.getConnection(node.jdbcUrl(name), name, PostgresNode.PASSWORD);
                    Statement statement = own.createStatement()) {
                statement.execute("create table mine (id int)");
            }
        }
        assertThatThrownBy(
                        () -> DriverManager.getConnection(node.jdbcUrl("retros"), "incidents", PostgresNode.PASSWORD))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aServerThatAKilledLauncherLeftBehindIsReplaced() throws SQLException {
        node.start();
        execute("create table fact (id int primary key)");
        // The next launcher finds the data and a living server, and not even the pid file.
        new PidFile(new StackHome(folder).pid("postgres")).delete();
        PostgresNode next = PostgresNode.in(new StackHome(folder), node.port());
        try {
            next.start();
            assertThat(count("fact")).isZero();
        } finally {
            // Its folder is taken away as soon as the test is over.
            next.stop();
        }
    }

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresNode unlucky = PostgresNode.in(new StackHome(folder), stranger.getLocalPort());
            assertThatThrownBy(unlucky::start)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + stranger.getLocalPort() + " (postgres) is taken")
                    .hasMessageContaining("--port-of postgres=<n>");
        }
    }

    @Test
    void aHalfMadeDataFolderIsMadeAnew() throws IOException {
        Path data = Files.createDirectories(new StackHome(folder).data("postgres"));
        Files.writeString(data.resolve("half"), "");
        Files.createDirectories(data.resolveSibling("postgres.part"));
        node.start();
        assertThat(node.isHealthy()).isTrue();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = node.connect("incidents");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = node.connect("incidents");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
