package dev.afterword.hookkit;

import static dev.afterword.hookkit.ParrotSender.body;
import static dev.afterword.hookkit.ParrotSender.deliver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.afterword.hookkit.delivery.HookDeliveries;
import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection goes on in the very moment in which the worker finds that it is halted. */
@QuarkusTest
@WithInfrastructure(database = "hooks")
class ReleaseTest {

    private final String said = UUID.randomUUID().toString();
    private final CompletableFuture<Void> looked = new CompletableFuture<>();

    @Inject
    Pool pool;

    @Inject
    ParrotHandler parrot;

    @Inject
    HookDeliveries deliveries;

    @AfterEach
    void nothingIsHalted() {
        parrot.halt(false);
        parrot.haltAfter(null);
        looked.complete(null);
    }

    @Test
    void whatIsHeldAfterTheReleaseBecauseItWasHaltedBeforeIsAppliedAllTheSame() {
        parrot.haltAfter(Uni.createFrom().completionStage(looked));
        parrot.halt(true);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        await().until(() -> state().equals("CLAIMED"));

        parrot.halt(false);
        assertThat(now(deliveries.release(ParrotSource.CONNECTION)))
                .as("nothing is held yet")
                .isZero();
        looked.complete(null);

        await().until(() -> state().equals("APPLIED"));
    }

    @Test
    void whatIsHeldWithoutAReleaseStaysHeld() {
        parrot.halt(true);
        deliver(ParrotSource.CONNECTION, said, said).statusCode(202);
        await().until(() -> state().equals("HELD"));
        now(deliveries.release(ParrotSource.OTHER));
        assertThat(state()).as("another connection goes on").isEqualTo("HELD");
        assertThat(now(deliveries.release(ParrotSource.CONNECTION))).isEqualTo(1);
        await("still halted").until(() -> state().equals("HELD"));
        parrot.halt(false);
        now(deliveries.release(ParrotSource.CONNECTION));
        await().until(() -> state().equals("APPLIED"));
    }

    private String state() {
        return now(pool.preparedQuery("select state from hook_delivery where delivery_id = $1 and connection_id = $2")
                .execute(Tuple.of(BodyHash.name(body(said)), ParrotSource.CONNECTION))
                .map(rows -> rows.iterator().next().getString(0)));
    }

    private static <T> T now(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(5));
    }
}
