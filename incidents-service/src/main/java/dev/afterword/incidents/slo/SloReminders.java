package dev.afterword.incidents.slo;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks from time to time for objectives whose review is due; any number of replicas may do so at once. */
@ApplicationScoped
class SloReminders {

    private final SloReminderService reminders;

    SloReminders(SloReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(
            identity = "slo-reminders",
            every = "${afterword.slos.review-look-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return reminders
                .remind()
                .repeat()
                .whilst(told -> told == SloReminderService.BATCH)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> Log.warn("Reminders of reviews wait for the next look", failure))
                .onFailure()
                .recoverWithNull();
    }
}
