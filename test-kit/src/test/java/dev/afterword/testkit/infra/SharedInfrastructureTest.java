package dev.afterword.testkit.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedInfrastructureTest {

    @Test
    void aServiceGetsADatabaseOfItsOwnInTheOneServer() throws SQLException {
        Map<String, String> orders = start("orders");
        Map<String, String> stock = start("stock");
        start("orders");

        assertEquals("orders", databaseAndOwner(orders));
        assertEquals("stock", databaseAndOwner(stock));
        assertEquals(server(orders), server(stock));
    }

    @Test
    void theBrokerIsSharedToo() throws IOException {
        String first = new KafkaResource().start().get("kafka.bootstrap.servers");
        String second = new KafkaResource().start().get("kafka.bootstrap.servers");

        assertEquals(first, second);
        String[] address = first.split(":");
        try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]))) {
            assertTrue(socket.isConnected());
        }
    }

    private static Map<String, String> start(String database) {
        PostgresResource resource = new PostgresResource();
        resource.init(Map.of("database", database));
        return resource.start();
    }

    private static String databaseAndOwner(Map<String, String> configuration) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:" + configuration.get("afterword.database.url"),
                        configuration.get("quarkus.datasource.username"),
                        configuration.get("quarkus.datasource.password"));
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select current_database() from pg_database"
                                + " where datname = current_database() and pg_get_userbyid(datdba) = current_user")) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private static String server(Map<String, String> configuration) {
        return configuration.get("afterword.database.url").replaceAll("/\\w+$", "");
    }
}
