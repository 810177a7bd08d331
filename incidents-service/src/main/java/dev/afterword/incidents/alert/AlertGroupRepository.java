package dev.afterword.incidents.alert;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Keeps groups of alerts; whoever changes one has it locked. */
@ApplicationScoped
class AlertGroupRepository implements PanacheRepositoryBase<AlertGroup, UUID> {

    private static final String FIRING_ELSEWHERE =
            """
            with recursive merged as (
                select id from incident where id = ?1
                union
                select m.id from incident m join merged on m.merged_into = merged.id)
            select cast(coalesce(sum(firing), 0) as bigint) as firing
              from alert_group where incident_id in (select id from merged) and id <> ?2""";

    /** The group that alerts with this key join now, or null. */
    Uni<AlertGroup> current(String correlationKey) {
        return find("correlationKey = ?1 and current = true", correlationKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    Uni<Boolean> isThere(String correlationKey) {
        return count("correlationKey = ?1 and current = true", correlationKey).map(count -> count > 0);
    }

    Uni<AlertGroup> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many alerts of an incident, and of those that are merged into it, still fire in groups other than this one. */
    Uni<Long> firingElsewhere(UUID incidentId, UUID groupId) {
        return getSession().chain(session -> session.createNativeQuery(FIRING_ELSEWHERE, Long.class)
                .setParameter(1, incidentId)
                .setParameter(2, groupId)
                .getSingleResult());
    }
}
