package dev.afterword.incidents.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.alert.AlertApi.Source;
import dev.afterword.incidents.alert.parse.AlertPhase;
import dev.afterword.incidents.alert.parse.AlertProvider;
import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.parse.ObservedAlert;
import dev.afterword.incidents.alert.parse.ParsedDelivery;
import dev.afterword.testkit.infra.WithInfrastructure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One alert in deliveries of several groups, which processes work on at the same time. */
@QuarkusTest
@WithInfrastructure(database = "incidents", kafka = true)
class AlertsInParallelTest {

    private static final String WAITING = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    private final Instant start = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
    private final List<Delivery> deliveries = new ArrayList<>();
    private ExecutorService processes;
    private Source source;

    @Inject
    AlertIntakeService intake;

    @Inject
    Pool pool;

    /** A delivery whose transaction ends only once it is told to. */
    private record Delivery(
            CompletableFuture<Void> taken, CompletableFuture<Void> mayEnd, CompletableFuture<Void> ended) {

        void end() throws Exception {
            mayEnd.complete(null);
            ended.get(30, TimeUnit.SECONDS);
        }
    }

    @BeforeEach
    void aSource() {
        source = AlertApi.source("ALERTMANAGER");
        processes = Executors.newCachedThreadPool();
    }

    @AfterEach
    void everyTransactionEnds() {
        deliveries.forEach(delivery -> delivery.mayEnd().complete(null));
        processes.shutdown();
    }

    @Test
    void aRepetitionInAnotherGroupDoesNotBringBackWhatIsOverMeanwhile() throws Exception {
        begin(seen("a", "one", AlertPhase.FIRING)).end();

        var first = begun(seen("a", "one", AlertPhase.RESOLVED));
        var second = begin(seen("a", "another", AlertPhase.FIRING));
        untilTakenOrWaiting(second, 1);
        first.end();
        second.end();

        assertThat(source.alerts("viewer").getList("items.state")).containsExactly("RESOLVED");
    }

    @Test
    void anAlertThatTwoGroupsTellOfFirstIsOneAlert() throws Exception {
        var first = begun(seen("a", "one", AlertPhase.FIRING));
        var second = begin(seen("a", "another", AlertPhase.RESOLVED));
        untilTakenOrWaiting(second, 1);
        first.end();
        second.end();

        assertThat(source.alerts("viewer").getList("items.state")).containsExactly("RESOLVED");
    }

    @Test
    void deliveriesThatTellOfTwoAlertsInOppositeOrderDoNotWaitForEachOther() throws Exception {
        var before = begun(seen("a", "zero", AlertPhase.FIRING));
        var first = begin(seen("a", "one", AlertPhase.RESOLVED), seen("b", "one", AlertPhase.RESOLVED));
        untilTakenOrWaiting(first, 1);
        var second = begin(seen("b", "two", AlertPhase.FIRING), seen("a", "two", AlertPhase.FIRING));
        untilTakenOrWaiting(second, 2);
        second.mayEnd().complete(null);
        before.end();
        first.end();
        second.end();

        assertThat(source.alerts("viewer").<Map<String, Object>>getList("items"))
                .extracting(alert -> alert.get("externalId") + " " + alert.get("state"))
                .containsExactlyInAnyOrder("a RESOLVED", "b RESOLVED");
    }

    private Delivery begun(ObservedAlert... seen) throws Exception {
        var delivery = begin(seen);
        delivery.taken().get(30, TimeUnit.SECONDS);
        return delivery;
    }

    private Delivery begin(ObservedAlert... seen) {
        var origin = new AlertOrigin(UUID.fromString(source.id()), "Test", AlertProvider.ALERTMANAGER, true);
        var taken = new CompletableFuture<Void>();
        var mayEnd = new CompletableFuture<Void>();
        var ended = CompletableFuture.runAsync(
                () -> await(() -> Panache.withTransaction(
                        () -> intake.take(origin, new ParsedDelivery("key", null, List.of(seen), null), Instant.now())
                                .invoke(() -> taken.complete(null))
                                .call(() -> until(mayEnd)))),
                processes);
        var delivery = new Delivery(taken, mayEnd, ended);
        deliveries.add(delivery);
        return delivery;
    }

    /** Goes on where the session is at home. */
    private static Uni<Void> until(CompletableFuture<Void> told) {
        var context = Vertx.currentContext();
        return Uni.createFrom().completionStage(told).emitOn(work -> context.runOnContext(ignored -> work.run()));
    }

    private static <T> void await(Supplier<Uni<T>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** It has read what it works on, or it waits for the others before it reads. */
    private void untilTakenOrWaiting(Delivery delivery, int deliveriesThatWait) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> delivery.taken().isDone() || waiting() >= deliveriesThatWait);
    }

    private long waiting() {
        return pool.query(WAITING).executeAndAwait().iterator().next().getLong(0);
    }

    private ObservedAlert seen(String externalId, String group, AlertPhase phase) {
        var at = phase == AlertPhase.RESOLVED ? start.plusSeconds(60) : start;
        return new ObservedAlert(
                externalId, group, phase, start, at, "Slow", AlertSeverity.HIGH, null, null, Map.of(), List.of());
    }
}
