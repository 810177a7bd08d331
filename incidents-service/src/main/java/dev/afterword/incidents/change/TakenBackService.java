package dev.afterword.incidents.change;

import dev.afterword.incidents.people.PersonRef;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * Marks what a rollback takes back: the change that it names, else, where all of it was taken back and a connection tells,
 * the deploy that ran until then. A rollback of features leaves the change in its state, and names them as gone. Runs in the
 * caller's transaction.
 */
@ApplicationScoped
class TakenBackService {

    private final ChangeRepository changes;
    private final ChangeEvents events;
    private final RelatedChangeService related;
    private final ObservationText texts;

    TakenBackService(
            ChangeRepository changes, ChangeEvents events, RelatedChangeService related, ObservationText texts) {
        this.changes = changes;
        this.events = events;
        this.related = related;
        this.texts = texts;
    }

    /** Of a rollback that a person or a pipeline has recorded with the change that it takes back. */
    Uni<Void> recorded(ChangeEvent rollback, PersonRef by, Instant now) {
        var view = rollback.view();
        return view.rollsBack() == null ? nothing() : takeBack(view, view.rollsBack(), by, now);
    }

    /**
     * Of a change that a connection has told of; nothing happens where it is no rollback, or not finished.
     *
     * @param named what the sender calls the change that it takes back, or null
     */
    Uni<Void> heard(ChangeEvent rollback, String named, ChangeOrigin origin, Instant now) {
        var view = rollback.view();
        if (view.kind() != ChangeKind.ROLLBACK || view.state() != ChangeState.FINISHED || view.rollsBack() != null) {
            return nothing();
        }
        return target(view, named).chain(id -> {
            if (id == null) {
                return nothing();
            }
            rollback.takesBack(id);
            return takeBack(view, id, origin.actor(), now);
        });
    }

    private Uni<UUID> target(ChangeView rollback, String named) {
        if (named != null) {
            return changes.heardOf(rollback.sourceId(), named)
                    .map(found -> found == null || found.view().id().equals(rollback.id())
                            ? null
                            : found.view().id());
        }
        return rollback.rollbackExtent() == RollbackExtent.FULL
                ? changes.ranBefore(rollback)
                : Uni.createFrom().nullItem();
    }

    private Uni<Void> takeBack(ChangeView rollback, UUID id, PersonRef by, Instant now) {
        return changes.findById(id).call(changes::lockFresh).chain(change -> takeBack(change, rollback, by, now));
    }

    private Uni<Void> takeBack(ChangeEvent change, ChangeView rollback, PersonRef by, Instant now) {
        if (change.view().state() == ChangeState.ROLLED_BACK) {
            return nothing();
        }
        if (rollback.rollbackExtent() == RollbackExtent.FULL) {
            return takenBack(change, rollback.at(), by, now);
        }
        if (!change.loses(rollback.rollout().features(), now)) {
            return nothing();
        }
        return change.hasLostAll()
                ? takenBack(change, rollback.at(), by, now)
                : changes.flush().chain(() -> related.tellOn(change.view(), rollback.at(), by));
    }

    private Uni<Void> takenBack(ChangeEvent change, Instant when, PersonRef by, Instant now) {
        if (change.observations() == null) {
            change.takenBack(when, now);
        } else {
            var story = ChangeStory.of(
                    texts.read(change.observations()), ObservedChange.takenBack(change.view(), when), now);
            change.follow(story, texts.write(story), now);
        }
        return changes.flush()
                .chain(() -> events.moved(change.view(), change.revision()))
                .chain(() -> related.tellOn(change.view(), by));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
