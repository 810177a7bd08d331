package dev.afterword.testkit.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test a database of its own in a real PostgreSQL.
 *
 * <p>Argument {@code database}: name of the database, of the role that owns it and of the role's password.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private String database = "afterword";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        int port = SharedPostgres.port();
        SharedPostgres.createDatabase(database);
        return Map.of(
                "afterword.database.url", "postgresql://127.0.0.1:" + port + "/" + database,
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database);
    }

    /** The server outlives the class: the next one finds it warm, and the JVM stops it at its end. */
    @Override
    public void stop() {}
}
