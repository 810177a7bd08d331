package dev.afterword.incidents.check;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.check.CheckReminded;
import dev.afterword.contracts.check.CheckResultRecorded;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Tells others of checks; those are for everybody in the organisation. What incident a failure led to is not told here,
 * since it may be restricted later.
 */
@ApplicationScoped
class CheckEvents {

    private static final Access EVERYBODY = new Access("ORGANISATION", List.of());

    private final Outbox outbox;

    CheckEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> reminded(CorrectnessCheck check, Instant now) {
        var view = check.view(now);
        var event = new CheckReminded(
                view.id(),
                view.name(),
                view.service(),
                view.dueAt(),
                view.ownerTeam(),
                view.owner() == null ? null : view.owner().id(),
                EVERYBODY);
        return outbox.append(new NewEvent(view.id(), check.nextSequence(), event, EVERYBODY));
    }

    Uni<Void> recorded(CorrectnessCheck check, CheckResult result) {
        var event = new CheckResultRecorded(
                check.id(),
                check.name(),
                check.service(),
                result.id(),
                result.outcome().name(),
                result.checkedAt(),
                result.note(),
                result.evidenceUrl(),
                result.reason(),
                check.dueAt(),
                EVERYBODY);
        return outbox.append(new NewEvent(check.id(), check.nextSequence(), event, EVERYBODY));
    }
}
