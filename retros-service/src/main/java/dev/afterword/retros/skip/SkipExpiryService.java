package dev.afterword.retros.skip;

import dev.afterword.retros.retrospective.SkipDecisions;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings skips back whose time is over. */
@ApplicationScoped
class SkipExpiryService {
    private static final int AT_ONCE = 50;

    private final SkipDecisions decisions;

    SkipExpiryService(SkipDecisions decisions) {
        this.decisions = decisions;
    }

    @Scheduled(
            every = "{afterword.retros.skip-expiry.every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> expire() {
        return decisions.expire(AT_ONCE).replaceWithVoid();
    }
}
