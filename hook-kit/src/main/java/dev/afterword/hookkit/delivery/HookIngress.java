package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.delivery.DeliveryProofs.Proven;
import dev.afterword.hookkit.signature.BodyHash;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a delivery in: proves it, stores it in one statement, and is done. Nothing is parsed and nobody is called on
 * this path, since some senders wait for one second only.
 */
@ApplicationScoped
public class HookIngress {

    private final DeliveryProofs proofs;
    private final DeliveryTable table;
    private final DeliveryWorker worker;
    private final HookMetrics metrics;
    private final HookConfig config;

    HookIngress(
            DeliveryProofs proofs, DeliveryTable table, DeliveryWorker worker, HookMetrics metrics, HookConfig config) {
        this.proofs = proofs;
        this.table = table;
        this.worker = worker;
        this.metrics = metrics;
        this.config = config;
    }

    /**
     * Lets a body be read or fails with the problem that the sender is to be told, by what its head says. Asked for by
     * resources whose senders send groups.
     *
     * @param announced how many bytes the body is said to have
     */
    public Uni<Void> admit(HookSource source, String connection, HookHeaders headers, long announced) {
        return inTime(proofs.admitted(source, new HookRequest(connection, headers, new byte[0]), announced));
    }

    /** Completes when the delivery is stored, or was before; fails with the problem that the sender is to be told. */
    public Uni<Void> receive(HookSource source, HookRequest request) {
        return inTime(proofs.proven(source, request).chain(proven -> store(source, proven, request)));
    }

    /**
     * The connection that a delivery is proven to come from; nothing is stored. For senders that wait for what came of it
     * and not only for a receipt.
     */
    public Uni<UUID> prove(HookSource source, HookRequest request) {
        return inTime(proofs.proven(source, request)
                .invoke(() -> metrics.received(source.provider()))
                .map(Proven::connection));
    }

    /** Stores a delivery that was proven before. */
    public Uni<Void> keep(HookSource source, UUID connection, HookRequest request) {
        return inTime(store(source, new Proven(connection, Optional.of(BodyHash.name(request.body()))), request));
    }

    private Uni<Void> store(HookSource source, Proven proven, HookRequest request) {
        return table.store(source, proven.connection(), request, proven.id())
                .invoke(stored -> taken(source, stored))
                .replaceWithVoid();
    }

    /** Whoever waits is told in time; the work goes on, for the sake of senders that never repeat. */
    private <T> Uni<T> inTime(Uni<T> work) {
        return work.memoize()
                .indefinitely()
                .ifNoItem()
                .after(config.storeTimeout())
                .failWith(HookProblems::notStored)
                .onFailure(failure -> !(failure instanceof ProblemException))
                .transform(HookIngress::notStored);
    }

    private void taken(HookSource source, DeliveryTable.Stored stored) {
        metrics.received(source.provider());
        if (stored == DeliveryTable.Stored.DUPLICATE) {
            metrics.duplicate(source.provider(), "delivery");
        } else {
            worker.wake();
        }
    }

    private static Throwable notStored(Throwable failure) {
        // The kind alone: messages of drivers may quote what was to be stored.
        Log.warnf(
                "A genuine delivery could not be stored, the sender is asked to repeat it: %s",
                failure.getClass().getName());
        return HookProblems.notStored();
    }
}
