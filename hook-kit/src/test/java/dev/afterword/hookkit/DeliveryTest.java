package dev.afterword.hookkit;

import static dev.afterword.hookkit.ParrotSender.body;
import static dev.afterword.hookkit.ParrotSender.deliver;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.afterword.hookkit.delivery.DeliveryLine;
import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure(database = "hooks")
class DeliveryTest {

    @Inject
    Pool pool;

    @Inject
    ParrotHandler parrot;

    @Inject
    HookDeliveries deliveries;

    @Test
    void aDeliveryIsAnsweredAndThenApplied() {
        String said = UUID.randomUUID().toString();
        deliver(ParrotSource.CONNECTION, UUID.randomUUID().toString(), said).statusCode(202);
        applied(said, 1);
    }

    @Test
    void aRepetitionAndACopyWithOtherBytesAreAppliedOnceForEachConnection() {
        String said = UUID.randomUUID().toString();
        String id = UUID.randomUUID().toString();
        byte[] copy = (new String(body(said), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        deliver(ParrotSource.CONNECTION, id, said).statusCode(202);
        deliver(ParrotSource.CONNECTION, id, said).statusCode(202);
        deliver(ParrotSource.CONNECTION, id, copy).statusCode(202);
        await().until(() -> List.of(state(body(said)), state(copy)).containsAll(List.of("APPLIED", "IGNORED")));
        applied(said, 1);
        deliver(ParrotSource.OTHER, id, said).statusCode(202);
        applied(said, 2);
    }

    /** The number is not signed, so anybody who has a genuine body can make one up. */
    @Test
    void aGenuineBodyUnderAForgedNumberIsTheSameDelivery() {
        String said = UUID.randomUUID().toString();
        deliver(ParrotSource.CONNECTION, UUID.randomUUID().toString(), said).statusCode(202);
        applied(said, 1);
        now(pool.preparedQuery("delete from hook_content where content_key = $1")
                .execute(Tuple.of(said)));
        deliver(ParrotSource.CONNECTION, UUID.randomUUID().toString(), said).statusCode(202);
        assertThat(count("select count(*) from hook_delivery where delivery_id = $1", BodyHash.name(body(said))))
                .isEqualTo(1);
        assertThat(state(said)).isEqualTo("APPLIED");
        applied(said, 1);
    }

    @Test
    void aConnectionThatDeliversMoreThanItsShareIsPutOffAndTheOthersAreNot() {
        String said = "nothing " + UUID.randomUUID();
        int taken = 0;
        var answer = deliver(ParrotSource.GREEDY, said, said);
        while (answer.extract().statusCode() == 202 && taken < 1000) {
            taken++;
            answer = deliver(ParrotSource.GREEDY, said, said);
        }
        answer.statusCode(503).header("Retry-After", "1").body("type", equalTo("/problems/temporarily-unavailable"));
        assertThat(taken).isGreaterThanOrEqualTo(60);
        deliver(ParrotSource.OTHER, said, said).statusCode(202);
        await().until(() -> now(deliveries.health(ParrotSource.GREEDY)).refusals().stream()
                .anyMatch(refusal -> refusal.reason().equals("too-many")));
        await().until(() -> deliver(ParrotSource.GREEDY, said, said).extract().statusCode() == 202);
    }

    @Test
    void aFailureTakesItsEffectBackAndComesAgain() {
        String said = UUID.randomUUID().toString();
        parrot.fail(said, 2);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        applied(said, 1);
        assertThat(state(said)).isEqualTo("APPLIED");
    }

    @Test
    void whatFailsTooOftenIsGivenUpAndWorksAfterAReplayOrARepetition() {
        String said = UUID.randomUUID().toString();
        parrot.fail(said, 3);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        await().until(() -> state(said).equals("DEAD"));
        applied(said, 0);

        parrot.fail(said, 3);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        await().until(() -> state(said).equals("DEAD") && attempts(said) == 3);

        var dead = deliveries.health(ParrotSource.CONNECTION).await().atMost(Duration.ofSeconds(5)).dead().stream()
                .filter(d -> d.deliveryId().equals(BodyHash.name(body(said))))
                .findFirst()
                .orElseThrow();
        assertThat(dead.reason()).isEqualTo("asked to fail");
        assertThat(deliveries.replay(ParrotSource.CONNECTION, dead.id()).await().atMost(Duration.ofSeconds(5)))
                .isTrue();
        applied(said, 1);
        assertThat(deliveries.replay(ParrotSource.CONNECTION, dead.id()).await().atMost(Duration.ofSeconds(5)))
                .as("a replay of what was applied")
                .isFalse();
    }

    @Test
    void whatADeadWorkerHeldIsTakenOver() {
        String said = UUID.randomUUID().toString();
        byte[] body = body(said);
        pool.preparedQuery("insert into hook_delivery (id, provider, connection_id, delivery_id, received_at, headers,"
                        + " body, state, attempts, next_at, claim) values ($1, 'parrot', $2, $3, now(), '', $4,"
                        + " 'CLAIMED', 1, now() + interval '500 milliseconds', $5)")
                .execute(Tuple.of(
                        UUID.randomUUID(),
                        ParrotSource.CONNECTION,
                        said,
                        Buffer.buffer(zipped(body)),
                        UUID.randomUUID()))
                .await()
                .atMost(Duration.ofSeconds(5));
        applied(said, 1);
    }

    @Test
    void whatWasIgnoredCanBeReplayedAndIsNotTakenForACopyOfItself() {
        String said = "nothing " + UUID.randomUUID();
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        await().until(() -> state(said).equals("IGNORED"));
        assertThat(count("select count(*) from hook_content where content_key = $1", said))
                .isZero();
    }

    @Test
    void whatIsHeldWaitsForItsReleaseAndCanBeReadAndDiscarded() {
        String said = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        parrot.halt(true);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        deliver(ParrotSource.CONNECTION, other, other).statusCode(202);
        await().until(() -> state(said).equals("HELD") && state(other).equals("HELD"));
        parrot.halt(false);

        var held = now(deliveries.list(ParrotSource.CONNECTION, List.of("HELD"), null, null, 10));
        assertThat(held)
                .extracting(DeliveryLine::deliveryId)
                .containsExactly(BodyHash.name(body(other)), BodyHash.name(body(said)));
        var rest = now(deliveries.list(
                ParrotSource.CONNECTION,
                null,
                held.get(0).receivedAt(),
                held.get(0).id(),
                1));
        assertThat(rest).extracting(DeliveryLine::deliveryId).containsExactly(BodyHash.name(body(said)));
        var stored =
                now(deliveries.read(ParrotSource.CONNECTION, held.get(0).id())).orElseThrow();
        assertThat(new String(stored.body(), StandardCharsets.UTF_8)).contains(other);
        assertThat(stored.headers().only("X-Delivery")).contains(other);

        assertThat(now(deliveries.discard(ParrotSource.CONNECTION, held.get(0).id(), "not ours")))
                .isTrue();
        assertThat(now(deliveries.release(ParrotSource.CONNECTION))).isEqualTo(1);
        applied(said, 1);
        applied(other, 0);
        assertThat(now(deliveries.health(ParrotSource.CONNECTION)).states()).containsKeys("APPLIED", "DISCARDED");
    }

    @Test
    void aForgeryLeavesACountAndNothingElse() {
        long before = count("select count(*) from hook_delivery where $1 = $1", "");
        given().contentType("application/json")
                .header("X-Hub-Signature", "sha256=" + "0".repeat(64))
                .body("{}")
                .post("/hooks/" + ParrotSource.CONNECTION)
                .then()
                .statusCode(401);
        assertThat(count("select count(*) from hook_delivery where $1 = $1", ""))
                .isEqualTo(before);
        await().until(() -> deliveries
                        .health(ParrotSource.CONNECTION)
                        .await()
                        .atMost(Duration.ofSeconds(5))
                        .rejected()
                > 0);
    }

    @Test
    void whatCannotBeStoredInTimeIsToBeSentAgainAndStoredAllTheSame() {
        String said = UUID.randomUUID().toString();
        pool.withTransaction(connection -> connection
                        .query("lock table hook_delivery in access exclusive mode")
                        .execute()
                        .chain(() -> Uni.createFrom()
                                .item(() -> deliver(ParrotSource.CONNECTION, said, said))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                        .invoke(answer -> answer.statusCode(503).header("Retry-After", "30")))
                .await()
                .atMost(Duration.ofSeconds(10));

        applied(said, 1);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        applied(said, 1);
    }

    private static <T> T now(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(5));
    }

    private void applied(String said, long times) {
        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(count("select count(*) from effect where said = $1", said))
                        .isEqualTo(times));
    }

    private String state(String said) {
        return state(body(said));
    }

    private String state(byte[] body) {
        return now(pool.preparedQuery("select state from hook_delivery where delivery_id = $1 and connection_id = $2")
                .execute(Tuple.of(BodyHash.name(body), ParrotSource.CONNECTION))
                .map(rows -> rows.iterator().next().getString(0)));
    }

    private long attempts(String said) {
        return count("select attempts::bigint from hook_delivery where delivery_id = $1", BodyHash.name(body(said)));
    }

    private long count(String query, String value) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(value))
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private static byte[] zipped(byte[] body) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
