package dev.afterword.testkit.infra;

import dev.afterword.localstack.PostgresNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The one PostgreSQL server of a test JVM; it ends with the JVM. */
final class SharedPostgres {

    private static final String SERVER = "postgres";

    private SharedPostgres() {}

    static String url(String database) {
        String server = JvmWide.once(SERVER, () -> PostgresNode.temporary().reactiveUrl(""));
        return server + database;
    }

    /** Creates role and database unless they are there already. */
    static void createDatabase(String name) {
        if (!name.matches("[a-z_]{1,40}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "pg_roles", "rolname", name)) {
                statement.execute("create role " + name + " login password '" + PostgresNode.PASSWORD + "'");
            }
            if (isMissing(statement, "pg_database", "datname", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
    }

    private static Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", PostgresNode.SUPERUSER);
        login.setProperty("password", PostgresNode.PASSWORD);
        return DriverManager.getConnection("jdbc:" + url("postgres"), login);
    }

    private static boolean isMissing(Statement statement, String table, String column, String name)
            throws SQLException {
        String query = "select 1 from " + table + " where " + column + " = '" + name + "'";
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
