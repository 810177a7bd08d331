package dev.afterword.actions.tracker.mirror;

import dev.afterword.actions.actionitem.ActionItemService;
import dev.afterword.actions.actionitem.ActionItemStatus;
import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.actionitem.TrackerLink;
import dev.afterword.actions.person.Caller;
import dev.afterword.actions.tracker.TrackerProblems;
import dev.afterword.actions.tracker.TrackerService;
import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.actions.tracker.jira.JiraIssue;
import dev.afterword.actions.vocabulary.LinkState;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Records what is wished for, what came of it and what was heard; calls no tracker. */
@ApplicationScoped
public class MirrorService {

    /** Work that nobody does (any more) gets no issue. */
    static final Set<ActionItemStatus> WITHOUT_ISSUE = Set.of(
            ActionItemStatus.PROPOSED,
            ActionItemStatus.DECLINED,
            ActionItemStatus.CANCELED,
            ActionItemStatus.SUPERSEDED,
            ActionItemStatus.VERIFIED);

    private final MirrorRepository mirrors;
    private final TrackerService trackers;
    private final ActionItemService actions;

    MirrorService(MirrorRepository mirrors, TrackerService trackers, ActionItemService actions) {
        this.mirrors = mirrors;
        this.trackers = trackers;
        this.actions = actions;
    }

    /** Wishes for an issue in the default tracker, if there is one. */
    @WithTransaction
    Uni<Void> committed(ActionItemView action) {
        return mirrors.findByAction(action.id())
                .chain(link ->
                        link == null ? trackers.defaultId() : Uni.createFrom().nullItem())
                .chain(tracker -> tracker == null ? Uni.createFrom().voidItem() : wish(action.id(), tracker));
    }

    /** Somebody wishes for an issue, or for another try. */
    @WithTransaction
    Uni<ActionItemView> link(ResourceId id, UUID trackerId, Caller caller) {
        return actions.view(id, caller)
                .invoke(MirrorService::requireCommitment)
                .call(action -> mirrors.findByAction(action.id()).invoke(MirrorService::requireNone))
                .call(action -> tracker(trackerId).chain(tracker -> wish(action.id(), tracker)))
                .chain(action -> actions.view(id, caller));
    }

    private Uni<UUID> tracker(UUID wanted) {
        return wanted == null
                ? trackers.defaultId().onItem().ifNull().failWith(TrackerProblems::noTracker)
                : trackers.access(wanted)
                        .onItem()
                        .ifNull()
                        .failWith(() -> TrackerProblems.unknownTracker(wanted))
                        .replaceWith(wanted);
    }

    private Uni<Void> wish(UUID actionId, UUID trackerId) {
        return mirrors.wish(Ids.next(), actionId, trackerId, Intent.Kind.CREATE)
                .chain(rows -> rows == 0
                        ? Uni.createFrom().voidItem()
                        : actions.linkChanged(actionId, link(trackerId, LinkState.PENDING, null)));
    }

    /** The issue exists: links it, and wishes for the link back. */
    @WithTransaction
    Uni<Void> made(Intent intent, JiraIssue issue, JiraAccess access) {
        String category = issue.category() == null ? "new" : issue.category();
        var link = new TrackerLink(
                access.connectionId(),
                LinkState.LINKED,
                issue.id(),
                issue.key(),
                access.browse(issue.key()),
                issue.status(),
                null);
        return finish(intent, "DONE", null)
                .chain(() -> mirrors.link(intent.actionId(), access.connectionId(), issue.id(), issue.key(), category))
                .chain(() ->
                        mirrors.wish(Ids.next(), intent.actionId(), access.connectionId(), Intent.Kind.REMOTE_LINK))
                .chain(() -> actions.linkChanged(intent.actionId(), link));
    }

    /** Nothing more is to be done about this wish. */
    @WithTransaction
    Uni<Void> finished(Intent intent, String note) {
        return finish(intent, "DONE", note);
    }

    /** The tracker does not answer; the action shows that its issue is on the way. */
    @WithTransaction
    Uni<Void> waiting(Intent intent, String message) {
        return actions.linkChanged(intent.actionId(), link(intent.connectionId(), LinkState.PENDING, message));
    }

    /** The tracker refuses: a person must look, and may wish again. */
    @WithTransaction
    Uni<Void> refused(Intent intent, String message) {
        return finish(intent, "NEEDS_HUMAN", message)
                .chain(() -> actions.linkChanged(
                        intent.actionId(), link(intent.connectionId(), LinkState.NEEDS_HUMAN, message)));
    }

    /** The issue of a connection by its id, null where it mirrors nothing here. */
    public Uni<MirrorLink> ofIssue(UUID connectionId, String issueId) {
        return mirrors.findByIssue(connectionId, issueId);
    }

    /** Whether an issue for the action is being made through the connection at this moment. */
    public Uni<Boolean> isAwaited(UUID actionId, UUID connectionId) {
        return mirrors.isAwaited(actionId, connectionId);
    }

    /** Keeps what was heard of an issue as what both sides agree on. */
    public Uni<Void> heard(MirrorLink link, String issueKey, String category, Instant updatedAt) {
        return mirrors.hear(link.actionId(), issueKey, category, updatedAt).replaceWithVoid();
    }

    private Uni<Void> finish(Intent intent, String state, String message) {
        return mirrors.finish(intent, state, message)
                .invoke(rows -> {
                    if (rows != 1) {
                        throw new IllegalStateException("Another worker has taken this wish over");
                    }
                })
                .replaceWithVoid();
    }

    private static TrackerLink link(UUID trackerId, LinkState state, String message) {
        return new TrackerLink(trackerId, state, null, null, null, null, message);
    }

    private static void requireCommitment(ActionItemView action) {
        if (WITHOUT_ISSUE.contains(action.status())) {
            throw TrackerProblems.notCommitted(action.status());
        }
    }

    private static void requireNone(MirrorLink link) {
        if (link != null) {
            throw TrackerProblems.alreadyLinked(link.issueKey());
        }
    }
}
