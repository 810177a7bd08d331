package dev.afterword.testkit.infra;

import dev.afterword.localstack.PostgresNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the application under test a database in a real PostgreSQL.
 *
 * <p>Argument {@code database}: name of the database and of the role that owns it.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private String database = "afterword";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        return configuration(database);
    }

    /** The server outlives the test class: the next one finds it warm. */
    @Override
    public void stop() {}

    static Map<String, String> configuration(String database) {
        SharedPostgres.createDatabase(database);
        return Map.of(
                "afterword.database.url",
                SharedPostgres.url(database),
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                PostgresNode.PASSWORD);
    }
}
