package dev.afterword.hookkit;

import static dev.afterword.hookkit.ParrotSender.body;
import static dev.afterword.hookkit.ParrotSender.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bytes that say neither which time they are said nor when. */
@QuarkusTest
@WithInfrastructure(database = "hooks")
class RepetitionTest {

    private static final long WINDOW = ParrotSource.REPEATS.toSeconds();

    private final String said = "undated " + UUID.randomUUID();

    @Inject
    Pool pool;

    @Test
    void equalBytesAreSaidAgainForAWhileAndAnewAfterThat() {
        said();
        applied(1);
        older(WINDOW - 2);
        said();
        assertThat(stored()).as("within the window").isEqualTo(1);
        older(3);
        said();
        assertThat(stored()).as("after the window").isEqualTo(2);
        applied(2);
        said();
        assertThat(stored()).as("the window begins anew").isEqualTo(2);
    }

    /** No clock parts the time: whatever the hour, the window goes from the first of them. */
    @Test
    void theEdgeOfNoFixedWindowPartsARetransmissionFromItsFirst() {
        said();
        older(
                Instant.now().getEpochSecond() % WINDOW + 1 < WINDOW
                        ? Instant.now().getEpochSecond() % WINDOW + 1
                        : 1);
        said();
        assertThat(stored()).isEqualTo(1);
        applied(1);
    }

    @Test
    void ofManyThatComeAtOnceAfterTheWindowOneIsSaidAnew() {
        said();
        applied(1);
        older(WINDOW + 1);
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(this::said))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(stored()).isEqualTo(2);
        applied(2);
    }

    private void said() {
        deliver(ParrotSource.OTHER, UUID.randomUUID().toString(), said).statusCode(202);
    }

    private void older(long seconds) {
        pool.preparedQuery("update hook_delivery set received_at = received_at - $2 * interval '1 second'"
                        + " where delivery_id like $1 || '%'")
                .execute(Tuple.of(BodyHash.name(body(said)), (double) seconds))
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private long stored() {
        return count("select count(*) from hook_delivery where delivery_id like $1 || '%'", BodyHash.name(body(said)));
    }

    private void applied(long times) {
        await().untilAsserted(() -> assertThat(count("select count(*) from effect where said = $1", said))
                .isEqualTo(times));
    }

    private long count(String query, String value) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(value))
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(Duration.ofSeconds(5));
    }
}
