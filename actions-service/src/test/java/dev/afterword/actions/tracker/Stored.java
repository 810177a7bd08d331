package dev.afterword.actions.tracker;

import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.UUID;

/** What the database holds, past every API. */
final class Stored {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Stored() {}

    /** Everything of a connection, as text. */
    static String textOf(String tracker) {
        return pool().preparedQuery("select row_to_json(c)::text as text from tracker_connection c where id = $1")
                .execute(Tuple.of(UUID.fromString(tracker)))
                .map(rows -> rows.iterator().next().getString("text"))
                .await()
                .atMost(PATIENCE);
    }

    static long deliveries() {
        return pool().query("select count(*) as n from hook_delivery")
                .execute()
                .map(rows -> rows.iterator().next().getLong("n"))
                .await()
                .atMost(PATIENCE);
    }

    /** States of a connection's deliveries, oldest first. */
    static String states(String tracker) {
        return pool().preparedQuery("select coalesce(string_agg(state, ' ' order by received_at), '') as states"
                        + " from hook_delivery where connection_id = $1")
                .execute(Tuple.of(UUID.fromString(tracker)))
                .map(rows -> rows.iterator().next().getString("states"))
                .await()
                .atMost(PATIENCE);
    }

    static void execute(String statement) {
        pool().query(statement).execute().await().atMost(PATIENCE);
    }

    private static Pool pool() {
        return Arc.container().instance(Pool.class).get();
    }
}
