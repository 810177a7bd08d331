package dev.afterword.incidents.chat.room;

import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What no API does: a look at what is hidden, and the state in which a process leaves its work when it dies. */
public final class Sql {

    private Sql() {}

    public static List<UUID> ids(String sql, String id) {
        return pool().preparedQuery(sql)
                .execute(Tuple.of(UUID.fromString(id)))
                .map(rows -> rows.stream().map(row -> row.getUUID("id")).toList())
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    public static void run(String sql, String id) {
        pool().preparedQuery(sql).execute(Tuple.of(UUID.fromString(id))).await().atMost(Duration.ofSeconds(10));
    }

    private static Pool pool() {
        return Arc.container().instance(Pool.class).get();
    }
}
