package dev.afterword.incidents.check;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks from time to time for checks that are overdue; any number of replicas may do so at once. */
@ApplicationScoped
class CheckReminders {

    private final CheckReminderService reminders;

    CheckReminders(CheckReminderService reminders) {
        this.reminders = reminders;
    }

    @Scheduled(
            identity = "check-reminders",
            every = "${afterword.checks.remind-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Multi.createBy()
                .repeating()
                .uni(reminders::remindOfOne)
                .whilst(another -> another)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> Log.warn("Reminders of checks wait for the next look", failure))
                .onFailure()
                .recoverWithNull();
    }
}
