package dev.afterword.actions.history;

import dev.afterword.actions.person.PersonRef;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the history of actions; whether somebody may read it is decided by who asks. */
@ApplicationScoped
public class HistoryService {

    private final HistoryRepository entries;

    HistoryService(HistoryRepository entries) {
        this.entries = entries;
    }

    /** Writes changes of one action by one person at one moment. */
    @WithTransaction
    public Uni<Void> append(UUID actionId, List<Change> changes, PersonRef actor, String reason, Instant at) {
        // A link may change in a word that is no change of the action, and nothing cannot be persisted.
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : entries.persist(changes.stream()
                        .map(change -> entry(actionId, change, actor, reason, at))
                        .toList());
    }

    /** Changes of one action, newest first. */
    @WithSession
    public Uni<Page<HistoryEntryView>> page(UUID actionId, PageQuery page) {
        var rows = page.cursor() == null
                ? entries.findNewest(actionId, page.limit() + 1)
                : entries.findNewestBefore(
                        actionId,
                        Cursor.part(Cursor.decode(page.cursor(), 1).get(0), UUID::fromString),
                        page.limit() + 1);
        return rows.map(found -> found.stream().map(HistoryEntryView::of).toList())
                .map(views -> Page.of(views, page.limit(), last -> Cursor.encode(last.id())));
    }

    private static HistoryEntry entry(UUID actionId, Change change, PersonRef actor, String reason, Instant at) {
        var entry = new HistoryEntry();
        entry.id = Ids.next();
        entry.actionId = actionId;
        entry.at = at;
        entry.actor = actor;
        entry.field = change.field();
        entry.oldValue = change.from();
        entry.newValue = change.to();
        entry.reason = reason;
        return entry;
    }
}
