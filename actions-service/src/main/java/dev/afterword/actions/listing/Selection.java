package dev.afterword.actions.listing;

import dev.afterword.actions.actionitem.ActionItemStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of actions as the database is asked for it; null filters do not filter.
 *
 * @param principals whose eyes it is for
 * @param incidentId incident, by id
 * @param incidentKey incident, by key
 * @param retrospectiveId retrospective
 * @param status states, empty for all
 * @param ownerId owner
 * @param overdue late ones only, or only those that are not late
 * @param now moment at which lateness is judged
 * @param after last row of the page before, or null
 * @param count most rows to read
 */
record Selection(
        String[] principals,
        UUID incidentId,
        String incidentKey,
        UUID retrospectiveId,
        List<ActionItemStatus> status,
        String ownerId,
        Boolean overdue,
        Instant now,
        Place after,
        int count) {

    /** A place in the order of the list: newest first, the id decides between twins. */
    record Place(Instant createdAt, UUID id) {}
}
