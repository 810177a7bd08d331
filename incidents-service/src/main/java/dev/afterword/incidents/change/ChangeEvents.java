package dev.afterword.incidents.change;

import dev.afterword.contracts.Access;
import dev.afterword.contracts.change.ChangeMoved;
import dev.afterword.contracts.change.ChangeRecorded;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells others of changes; those are for everybody in the organisation. */
@ApplicationScoped
class ChangeEvents {

    private final Outbox outbox;

    ChangeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What was heard of it since is told under the numbers after the first. */
    Uni<Void> moved(ChangeView change, long revision) {
        var access = everybody();
        var event = new ChangeMoved(
                change.id(),
                change.kind().name(),
                change.state().name(),
                change.service(),
                change.environment(),
                change.at(),
                change.finishedAt(),
                change.summary(),
                change.version(),
                change.source(),
                change.externalId(),
                access);
        return outbox.append(new NewEvent(change.id(), revision, event, access));
    }

    private static Access everybody() {
        return new Access("ORGANISATION", List.of());
    }

    Uni<Void> recorded(ChangeView change) {
        var access = everybody();
        var event = new ChangeRecorded(
                change.id(),
                change.kind().name(),
                change.service(),
                change.environment(),
                change.at(),
                change.summary(),
                change.actor(),
                change.url(),
                change.version(),
                change.source(),
                change.externalId(),
                change.rollout().share(),
                change.rollout().users(),
                change.rollout().features(),
                change.rollout().iteration(),
                change.rollbackExtent() == null ? null : change.rollbackExtent().name(),
                change.rollsBack(),
                access);
        return outbox.append(new NewEvent(change.id(), 1, event, access));
    }
}
