package dev.afterword.incidents.check;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Reminds of checks that are overdue, once for each date that went by. */
@ApplicationScoped
class CheckReminderService {

    private final CheckRepository checks;
    private final CheckEvents events;
    private final Clock clock;

    CheckReminderService(CheckRepository checks, CheckEvents events, Clock clock) {
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** Reminds of the one that waits longest; says whether there was one. The mark and the event are one transaction. */
    @WithTransaction
    Uni<Boolean> remindOfOne() {
        var now = clock.instant();
        return checks.claimOverdue(now)
                .chain(check -> check == null || !check.remind(now)
                        ? Uni.createFrom().item(false)
                        : events.reminded(check, now).replaceWith(true));
    }
}
