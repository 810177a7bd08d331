package dev.afterword.incidents.recount;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks from time to time for incidents that are to be counted anew; any number of replicas may do so at once. */
@ApplicationScoped
class Recounts {

    private final RecountService recounts;

    Recounts(RecountService recounts) {
        this.recounts = recounts;
    }

    @Scheduled(
            identity = "recounts",
            every = "${afterword.budgets.recount-look-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return recounts.next()
                .repeat()
                .whilst(Boolean::booleanValue)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> Log.warn("Incidents that are to be counted anew wait for the next look", failure))
                .onFailure()
                .recoverWithNull();
    }
}
