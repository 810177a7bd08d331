package dev.afterword.incidents.slo;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.slo.SloReviewDue;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others of objectives; those are for everybody in the organisation. */
@ApplicationScoped
class SloEvents {

    private static final Access EVERYBODY = new Access("ORGANISATION", List.of());

    private final Outbox outbox;

    SloEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> told(List<NewEvent> events) {
        return outbox.append(events);
    }

    NewEvent reviewDue(SloView slo, long reminders) {
        var event = new SloReviewDue(
                slo.id(),
                slo.key(),
                slo.name(),
                slo.service(),
                slo.system(),
                slo.team(),
                slo.reviewOn(),
                slo.remindedAt(),
                slo.reviewedAt(),
                EVERYBODY);
        return new NewEvent(slo.id(), reminders, event, EVERYBODY);
    }
}
