package dev.afterword.actions.tracker.inbound;

import dev.afterword.actions.actionitem.ActionItemService;
import dev.afterword.actions.actionitem.RemoteCategory;
import dev.afterword.actions.actionitem.TrackerLink;
import dev.afterword.actions.tracker.TrackerService;
import dev.afterword.actions.tracker.jira.JiraAccess;
import dev.afterword.actions.tracker.jira.JiraEvent;
import dev.afterword.actions.tracker.mirror.MirrorLink;
import dev.afterword.actions.tracker.mirror.MirrorService;
import dev.afterword.actions.vocabulary.LinkState;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what news of an issue means for its action. The category of the status moves it, up to done and never further;
 * what we did there ourselves, what is older than what we know and what changes nothing is no news.
 */
@ApplicationScoped
class InboundService {

    private static final String DELETED = "jira:issue_deleted";

    /** Stands where the category of the status stood; Jira has none of this name and never brings an issue back. */
    private static final String GONE = "deleted";

    private static final Set<String> CONCERN_STATUS = Set.of("jira:issue_created", "jira:issue_updated");

    private final MirrorService mirrors;
    private final TrackerService trackers;
    private final ActionItemService actions;

    InboundService(MirrorService mirrors, TrackerService trackers, ActionItemService actions) {
        this.mirrors = mirrors;
        this.trackers = trackers;
        this.actions = actions;
    }

    /** Whether an event can tell where an issue stands. */
    static boolean concernsStatus(JiraEvent event) {
        return CONCERN_STATUS.contains(event.name());
    }

    @WithTransaction
    Uni<DeliveryOutcome> apply(UUID connectionId, JiraEvent event, Instant receivedAt) {
        if (event.issueId() == null || !concernsStatus(event) && !DELETED.equals(event.name())) {
            return ignored("not about where an issue stands: " + event.name());
        }
        return mirrors.ofIssue(connectionId, event.issueId())
                .chain(link -> link == null
                        ? stranger(connectionId, event)
                        : trackers.access(connectionId).chain(access -> news(event, link, access, receivedAt)));
    }

    /** An issue of ours whose link is about to be written comes again later; any other is nobody's. */
    private Uni<DeliveryOutcome> stranger(UUID connectionId, JiraEvent event) {
        UUID actionId = Mirrored.actionOf(event.labels());
        if (actionId == null) {
            return ignored("the issue mirrors no action");
        }
        return mirrors.isAwaited(actionId, connectionId).map(awaited -> {
            if (awaited) {
                throw new IllegalStateException("The issue is being linked at this moment");
            }
            return DeliveryOutcome.ignored("the issue mirrors no action");
        });
    }

    private Uni<DeliveryOutcome> news(JiraEvent event, MirrorLink link, JiraAccess access, Instant receivedAt) {
        if (DELETED.equals(event.name())) {
            String message = "The issue was deleted in Jira" + by(event) + "; the action stays as it is.";
            return mirrors.heard(link, key(event, link), GONE, link.remoteUpdatedAt())
                    .chain(() -> show(link, event, access, LinkState.UNREACHABLE, message))
                    .replaceWith(DeliveryOutcome.applied("the issue was deleted"));
        }
        if (GONE.equals(link.remoteCategory()) || isOlder(event, link)) {
            return ignored("older than what is known of the issue");
        }
        boolean own = event.actor() != null && event.actor().equals(access.actorAccountId());
        boolean moved = event.statusChanged() || !Objects.equals(event.category(), link.remoteCategory());
        if (own || !moved) {
            return settled(event, link, access, null)
                    .replaceWith(DeliveryOutcome.ignored(own ? "our own change" : "does not move the issue"));
        }
        return move(event, link, access, receivedAt);
    }

    private Uni<DeliveryOutcome> move(JiraEvent event, MirrorLink link, JiraAccess access, Instant receivedAt) {
        String objection = Mirrored.objection(event);
        if (objection != null) {
            return settled(event, link, access, objection).replaceWith(DeliveryOutcome.applied(objection));
        }
        RemoteCategory category = Mirrored.category(event.category());
        String who = event.actorName() == null ? "Jira" : event.actorName();
        return actions.remoteCategory(link.actionId(), category, who, happened(event, receivedAt))
                .chain(() -> settled(event, link, access, null))
                .replaceWith(DeliveryOutcome.applied("the issue is " + event.status()));
    }

    /** What was heard is what both sides know now. */
    private Uni<Void> settled(JiraEvent event, MirrorLink link, JiraAccess access, String message) {
        Instant updated = event.updated() == null ? link.remoteUpdatedAt() : event.updated();
        return mirrors.heard(link, key(event, link), event.category(), updated)
                .chain(() -> show(link, event, access, LinkState.LINKED, message));
    }

    private Uni<Void> show(MirrorLink link, JiraEvent event, JiraAccess access, LinkState state, String message) {
        String key = key(event, link);
        return actions.linkChanged(
                link.actionId(),
                new TrackerLink(
                        link.connectionId(), state, link.issueId(), key, access.browse(key), event.status(), message));
    }

    private static String key(JiraEvent event, MirrorLink link) {
        return event.issueKey() == null ? link.issueKey() : event.issueKey();
    }

    private static boolean isOlder(JiraEvent event, MirrorLink link) {
        return event.updated() != null
                && link.remoteUpdatedAt() != null
                && event.updated().isBefore(link.remoteUpdatedAt());
    }

    /** A clock that runs ahead over there must not make later news look old. */
    private static Instant happened(JiraEvent event, Instant receivedAt) {
        Instant at = event.at() == null ? event.updated() : event.at();
        return at == null || at.isAfter(receivedAt) ? receivedAt : at;
    }

    private static String by(JiraEvent event) {
        return event.actorName() == null ? "" : " by " + event.actorName();
    }

    private static Uni<DeliveryOutcome> ignored(String note) {
        return Uni.createFrom().item(DeliveryOutcome.ignored(note));
    }
}
