package dev.afterword.eventkit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "eventkit", kafka = true)
class PreparedStatementTest {

    private static final String PREPARED = "select count(*) from pg_prepared_statements where statement = $1";

    @Inject
    Pool pool;

    @Test
    void aLongStatementStaysPrepared() {
        var statement = "select 1 as " + "long".repeat(15) + " where 'x' <> '" + "y".repeat(4_000) + "'";

        var prepared = pool.withConnection(connection -> executed(connection, statement)
                        .chain(() -> executed(connection, statement))
                        .chain(() -> connection.preparedQuery(PREPARED).execute(Tuple.of(statement))))
                .await()
                .atMost(Duration.ofSeconds(10));

        assertEquals(1, prepared.iterator().next().getLong(0));
    }

    private static Uni<Void> executed(SqlConnection connection, String statement) {
        return connection.preparedQuery(statement).execute().replaceWithVoid();
    }
}
