package dev.afterword.incidents.slo;

import dev.afterword.eventkit.outbox.NewEvent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Tells of reviews that are due, each once: that it was told is written with the event, in one transaction. */
@ApplicationScoped
class SloReminderService {

    static final int BATCH = 50;

    private final SloRepository slos;
    private final IndicatorJson indicators;
    private final SloEvents events;
    private final Clock clock;

    SloReminderService(SloRepository slos, IndicatorJson indicators, SloEvents events, Clock clock) {
        this.slos = slos;
        this.indicators = indicators;
        this.events = events;
        this.clock = clock;
    }

    /** How many were told; as many as fit into a batch when there may be more. */
    @WithTransaction
    Uni<Integer> remind() {
        var now = clock.instant();
        return slos.lockToRemind(SloRules.today(now), BATCH)
                .map(due -> due.stream().map(slo -> reminded(slo, now)).toList())
                .chain(told -> events.told(told).replaceWith(told.size()));
    }

    private NewEvent reminded(Slo slo, Instant now) {
        var reminders = slo.remind(now);
        return events.reviewDue(slo.view(indicators, SloRules.today(now)), reminders);
    }
}
