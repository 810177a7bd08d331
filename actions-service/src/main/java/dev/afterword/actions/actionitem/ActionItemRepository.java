package dev.afterword.actions.actionitem;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Actions by id or key. */
@ApplicationScoped
class ActionItemRepository implements PanacheRepositoryBase<ActionItem, UUID> {

    Uni<ActionItem> findByKeyNumber(long keyNumber) {
        return find("keyNumber", keyNumber).firstResult();
    }

    /** Holds the row until the transaction ends, so that two changes follow one another instead of colliding. */
    Uni<ActionItem> findForChange(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    Uni<ActionItem> findForChangeByKeyNumber(long keyNumber) {
        return find("keyNumber", keyNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Actions of an incident in a fixed order: two transactions that hold several never wait for each other in a ring. */
    Uni<List<ActionItem>> findOfIncidentForChange(UUID incidentId) {
        return find("incidentId = ?1 order by id", incidentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Uni<Long> nextKeyNumber() {
        return getSession()
                .flatMap(session -> session.createNativeQuery("select nextval('action_item_key')", Long.class)
                        .getSingleResult());
    }
}
