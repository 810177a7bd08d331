package dev.afterword.eventkit.outbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two relays at one outbox, played by hand: the process's own takes no part. */
@QuarkusTest
@TestProfile(RelayLeaseTest.NoRelay.class)
@WithInfrastructure(database = "eventkit", kafka = true)
class RelayLeaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static class NoRelay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("afterword.outbox.relay-enabled", "false");
        }
    }

    private final UUID slow = UUID.randomUUID();
    private final UUID next = UUID.randomUUID();

    @Inject
    OutboxTable table;

    @AfterEach
    void release() {
        table.release(slow).await().atMost(PATIENCE);
        table.release(next).await().atMost(PATIENCE);
    }

    @Test
    void whatARelaySentCountsAlthoughItsLeaseEndedMeanwhile() {
        var aggregate = told(3);
        await().until(() -> claims(slow, Duration.ofMillis(1)));
        var sent = unsentOf(aggregate);
        await().until(() -> claims(next, Duration.ofMinutes(1)));
        assertFalse(claims(slow, Duration.ofMinutes(1)), "the place is taken");

        assertEquals(3, mark(sent), "the round that outlasted its lease still counts");
        assertEquals(List.of(), unsentOf(aggregate), "nothing is left for the next relay to send again");
        assertEquals(0, mark(sent), "and is marked once");
    }

    @Test
    void aRelayThatStopsLeavesItsPlaceAtOnce() {
        await().until(() -> claims(slow, Duration.ofMinutes(1)));
        assertFalse(claims(next, Duration.ofMinutes(1)));

        table.release(slow).await().atMost(PATIENCE);

        assertTrue(claims(next, Duration.ofMinutes(1)));
    }

    private static UUID told(int count) {
        var aggregate = UUID.randomUUID();
        given().queryParam("from", 1)
                .queryParam("count", count)
                .queryParam("name", "Rin")
                .post("/telling/" + aggregate)
                .then()
                .statusCode(204);
        return aggregate;
    }

    private boolean claims(UUID owner, Duration lease) {
        return table.claim(owner, lease).await().atMost(PATIENCE);
    }

    private List<UUID> unsentOf(UUID aggregate) {
        return table.unsent(1_000).await().atMost(PATIENCE).stream()
                .filter(row -> row.aggregateId().equals(aggregate))
                .map(OutboxRow::eventId)
                .toList();
    }

    private int mark(List<UUID> events) {
        return table.mark(events).await().atMost(PATIENCE);
    }
}
