package dev.afterword.eventkit.outbox;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A relay's place among the replicas. It is renewed when half of it has gone: nobody else can have taken it before, and
 * writing it in every round would be a commit for each look at an idle table.
 */
final class Lease {

    private final Supplier<Uni<Boolean>> claim;
    private final long renewAfterNanos;
    private final LongSupplier nanoClock;
    private volatile long renewAt;

    /** @param claim writes the lease, which lasts for the duration, and answers whether it is ours now */
    Lease(Supplier<Uni<Boolean>> claim, Duration duration, LongSupplier nanoClock) {
        this.claim = claim;
        this.renewAfterNanos = duration.toNanos() / 2;
        this.nanoClock = nanoClock;
        this.renewAt = nanoClock.getAsLong();
    }

    /** Whether this relay may publish now. */
    Uni<Boolean> held() {
        // Before the database is asked, since its clock starts to run while the answer is on its way.
        var now = nanoClock.getAsLong();
        if (now - renewAt < 0) {
            return Uni.createFrom().item(true);
        }
        return claim.get().invoke(ours -> renewAt = ours ? now + renewAfterNanos : now);
    }
}
