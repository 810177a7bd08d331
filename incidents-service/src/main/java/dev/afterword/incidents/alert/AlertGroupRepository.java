package dev.afterword.incidents.alert;

import dev.afterword.restkit.identity.Reader;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    private static final String RECOVERY =
            """
            with recursive merged as (
                select id from incident where id = ?1
                union
                select m.id from incident m join merged on m.merged_into = merged.id)
            select cast(coalesce(sum(firing), 0) as bigint) as firing, max(recovered_at) as recovered_at
              from alert_group where incident_id in (select id from merged)""";

    private static final String THERE =
            """
            select count(*) > 0 from alert_group g left join incident i on i.id = coalesce(g.incident_id, g.comes_back_to)
             where g.correlation_key = ?1 and g.current
               and (i.id is null or i.visibility = 'ORGANISATION' or i.audience && string_to_array(?2, chr(31)))""";

    /** How many alerts of an incident fire still, and when the last of its groups recovered. */
    record Recovery(long firing, Instant at) {}

    /** The group that alerts with this key join now, or null. */
    Uni<AlertGroup> current(String correlationKey) {
        return find("correlationKey = ?1 and current = true", correlationKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Whether alerts with this key join a group of which the reader may know. */
    Uni<Boolean> isThere(String correlationKey, Reader reader) {
        return getSession().chain(session -> session.createNativeQuery(THERE, Boolean.class)
                .setParameter(1, correlationKey)
                .setParameter(2, String.join("\u001f", reader.principals()))
                .getSingleResult());
    }

    /** Of all groups of an incident and of those that are merged into it. */
    Uni<Recovery> recoveryOf(UUID incidentId) {
        return getSession()
                .chain(session -> session.createNativeQuery(RECOVERY, Tuple.class)
                        .setParameter(1, incidentId)
                        .getSingleResult())
                .map(row -> new Recovery(
                        row.get("firing", Long.class),
                        row.get("recovered_at", OffsetDateTime.class).toInstant()));
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
