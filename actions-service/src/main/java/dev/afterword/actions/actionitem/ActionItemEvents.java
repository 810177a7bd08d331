package dev.afterword.actions.actionitem;

import dev.afterword.actions.history.Change;
import dev.afterword.actions.history.HistoryService;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.contracts.Access;
import dev.afterword.contracts.actionitem.ActionItemBlocked;
import dev.afterword.contracts.actionitem.ActionItemCanceled;
import dev.afterword.contracts.actionitem.ActionItemCommitted;
import dev.afterword.contracts.actionitem.ActionItemCompleted;
import dev.afterword.contracts.actionitem.ActionItemDeclined;
import dev.afterword.contracts.actionitem.ActionItemDeferred;
import dev.afterword.contracts.actionitem.ActionItemDetailsChanged;
import dev.afterword.contracts.actionitem.ActionItemEvent;
import dev.afterword.contracts.actionitem.ActionItemFoundIneffective;
import dev.afterword.contracts.actionitem.ActionItemLinked;
import dev.afterword.contracts.actionitem.ActionItemProposed;
import dev.afterword.contracts.actionitem.ActionItemReassigned;
import dev.afterword.contracts.actionitem.ActionItemReopened;
import dev.afterword.contracts.actionitem.ActionItemSnapshot;
import dev.afterword.contracts.actionitem.ActionItemStarted;
import dev.afterword.contracts.actionitem.ActionItemSuperseded;
import dev.afterword.contracts.actionitem.ActionItemVerified;
import dev.afterword.contracts.actionitem.TrackerIssue;
import dev.afterword.eventkit.outbox.NewEvent;
import dev.afterword.eventkit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells what changed: to the history of the action, and to others through the outbox. */
@ApplicationScoped
class ActionItemEvents {

    private final Outbox outbox;
    private final HistoryService history;

    ActionItemEvents(Outbox outbox, HistoryService history) {
        this.outbox = outbox;
        this.history = history;
    }

    /** Writes down, in the current transaction, what is different since {@code before}; nothing when nothing is. */
    Uni<Void> tell(ActionItemState before, ActionItem item, PersonRef by, String reason, Instant now) {
        var changes = before.changesTo(ActionItemState.of(item));
        var events = events(before, item, changes, reason).stream()
                .map(event -> new NewEvent(item.id, ++item.sequence, event, access(item)))
                .toList();
        return history.append(item.id, changes, by, reason, now).chain(() -> outbox.append(events));
    }

    static List<ActionItemEvent> events(ActionItemState before, ActionItem item, List<Change> changes, String reason) {
        if (before.status() == null) {
            return List.of(new ActionItemProposed(snapshot(item)));
        }
        if (before.status() != item.status) {
            return List.of(moved(before, item, snapshot(item), reason));
        }
        return edited(before, item, changes);
    }

    private static List<ActionItemEvent> edited(ActionItemState before, ActionItem item, List<Change> changes) {
        var events = new ArrayList<ActionItemEvent>();
        var fields = new ArrayList<>(changes.stream().map(Change::field).toList());
        if (!Objects.equals(before.owner(), item.owner)) {
            events.add(new ActionItemReassigned(snapshot(item), contract(before.owner())));
            // The owner is part of the audience, so both change as one.
            fields.removeAll(Set.of("owner", "access"));
        }
        if (fields.remove("link")) {
            events.add(new ActionItemLinked(snapshot(item)));
        }
        if (!fields.isEmpty()) {
            events.add(new ActionItemDetailsChanged(snapshot(item), fields));
        }
        return events;
    }

    private static ActionItemEvent moved(
            ActionItemState before, ActionItem item, ActionItemSnapshot action, String reason) {
        var from = before.status().name();
        return switch (item.status) {
            case PROPOSED -> new ActionItemProposed(action);
            case OPEN ->
                before.status() == ActionItemStatus.PROPOSED
                        ? new ActionItemCommitted(action)
                        : new ActionItemReopened(action, from, reason);
            case IN_PROGRESS -> new ActionItemStarted(action, from);
            case BLOCKED -> new ActionItemBlocked(action, item.blockedBy);
            case DEFERRED -> new ActionItemDeferred(action, before.dueAt(), reason);
            case DONE -> new ActionItemCompleted(action, from);
            case VERIFIED -> new ActionItemVerified(action);
            case NOT_EFFECTIVE -> new ActionItemFoundIneffective(action, item.verification.learned());
            case DECLINED -> new ActionItemDeclined(action, reason);
            case CANCELED -> new ActionItemCanceled(action, reason);
            case SUPERSEDED -> new ActionItemSuperseded(action, item.supersededBy);
        };
    }

    private static ActionItemSnapshot snapshot(ActionItem item) {
        return new ActionItemSnapshot(
                item.id,
                item.key(),
                item.title,
                item.status.name(),
                item.kind.name(),
                item.priority.name(),
                contract(item.owner),
                item.dueAt,
                item.originalDueAt,
                item.incidentId,
                item.incidentKey,
                item.retrospectiveId,
                List.of(item.factorIds),
                issue(item.link),
                verification(item.verification),
                access(item));
    }

    private static Access access(ActionItem item) {
        return new Access(item.visibility.name(), List.of(item.audience));
    }

    private static TrackerIssue issue(TrackerLink link) {
        return link == null
                ? null
                : new TrackerIssue(link.state().name(), link.issueKey(), link.url(), link.remoteStatus());
    }

    private static dev.afterword.contracts.actionitem.Verification verification(Verification v) {
        if (v == null) {
            return null;
        }
        var outcome = v.outcome() == null ? null : v.outcome().name();
        return new dev.afterword.contracts.actionitem.Verification(
                v.dueAt(), outcome, contract(v.by()), v.at(), v.note(), v.url());
    }

    private static dev.afterword.contracts.PersonRef contract(PersonRef person) {
        return person == null ? null : new dev.afterword.contracts.PersonRef(person.id(), person.name());
    }
}
