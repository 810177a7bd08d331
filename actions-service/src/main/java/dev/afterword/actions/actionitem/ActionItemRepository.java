package dev.afterword.actions.actionitem;

import dev.afterword.actions.vocabulary.Visibility;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Actions by id or key. */
@ApplicationScoped
class ActionItemRepository implements PanacheRepositoryBase<ActionItem, UUID> {

    private static final String NEXT_NUMBER = "select nextval('action_item_key')";

    /** Nine digits; of eight numbers one is free. */
    private static final String NUMBER_BY_LOT =
            """
            select drawn.number from (
                select cast(100000000 + floor(random() * 900000000) as bigint) as number from generate_series(1, 8)) drawn
             where not exists (select from action_item a where a.key_number = drawn.number)
             limit 1""";

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

    /**
     * A number that nobody has. A restricted action takes none from the row, where it would leave a gap that tells of it, but
     * one by lot from far above.
     */
    Uni<Long> nextKeyNumber(Visibility visibility) {
        var number = visibility == Visibility.RESTRICTED ? NUMBER_BY_LOT : NEXT_NUMBER;
        return getSession().flatMap(session -> session.createNativeQuery(number, Long.class)
                .getSingleResult());
    }
}
