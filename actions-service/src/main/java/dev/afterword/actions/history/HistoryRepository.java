package dev.afterword.actions.history;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Changes of actions, newest first. */
@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {

    Uni<List<HistoryEntry>> findNewest(UUID actionId, int count) {
        return find("actionId = ?1 order by id desc", actionId).page(0, count).list();
    }

    Uni<List<HistoryEntry>> findNewestBefore(UUID actionId, UUID before, int count) {
        return find("actionId = ?1 and id < ?2 order by id desc", actionId, before)
                .page(0, count)
                .list();
    }
}
