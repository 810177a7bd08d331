package dev.afterword.hookkit.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "hooks")
class RetentionTest {

    private static final Duration RETENTION = Duration.ofDays(30);

    private final UUID connection = UUID.randomUUID();

    @Inject
    Pool pool;

    @Inject
    DeliveryTable table;

    @Inject
    HookDeliveries deliveries;

    @Test
    void nothingOfWhatWasSaidIsKeptForEver() {
        finished("APPLIED", 31);
        finished("DEAD", 29);
        finished("DEAD", 31);
        finished("HELD", 31);

        now(table.forget(RETENTION));

        var kept = now(deliveries.list(connection, null, null, null, 10));
        assertThat(kept).extracting(DeliveryLine::state).containsExactlyInAnyOrder("DEAD", "DISCARDED", "DISCARDED");
        for (var line : kept) {
            var stored = now(deliveries.read(connection, line.id())).orElseThrow();
            assertThat(new String(stored.body(), StandardCharsets.UTF_8))
                    .isEqualTo(line.state().equals("DEAD") ? "said" : "");
            assertThat(now(deliveries.redacted(stored)).body())
                    .isEqualTo(new String(stored.body(), StandardCharsets.UTF_8));
        }
        assertThat(kept)
                .extracting(DeliveryLine::note)
                .containsExactlyInAnyOrder("why", "Nobody replayed it in time: why", "Nobody released it in time: why");
        assertThat(now(deliveries.replayDead(connection))).isEqualTo(1);

        now(pool.preparedQuery("update hook_delivery set finished_at = now() - interval '31 days'"
                        + " where connection_id = $1 and state = 'DISCARDED'")
                .execute(Tuple.of(connection)));
        now(table.forget(RETENTION));
        assertThat(now(deliveries.list(connection, List.of("DISCARDED"), null, null, 10)))
                .isEmpty();
    }

    private void finished(String state, int daysAgo) {
        now(pool.preparedQuery(
                        "insert into hook_delivery (id, provider, connection_id, delivery_id, received_at, headers,"
                                + " body, state, attempts, next_at, finished_at, note) values ($1, 'nobody', $2, $3,"
                                + " now() - $6 * interval '1 day', 'X-Delivery: 1', $4, $5, 1, now(),"
                                + " now() - $6 * interval '1 day', 'why')")
                .execute(Tuple.of(
                        UUID.randomUUID(),
                        connection,
                        UUID.randomUUID().toString(),
                        Buffer.buffer(BodyText.packed("said".getBytes(StandardCharsets.UTF_8))),
                        state,
                        (double) daysAgo)));
    }

    private static <T> T now(Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(5));
    }
}
