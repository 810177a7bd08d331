package dev.afterword.incidents.check;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps checks. */
@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<CorrectnessCheck, UUID> {

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    /** Each replica takes another one; what one holds, the others pass over. */
    private static final String CLAIM =
            """
            select cast(id as text) from correctness_check
             where status = 'ACTIVE' and due_at <= ?1 and due_at is distinct from reminded_for
             order by due_at, id limit 1 for update skip locked""";

    Uni<List<CorrectnessCheck>> page(CheckQuery query, Instant after, UUID afterId, Instant now, int limit) {
        var text = new StringBuilder("status = :status and (dueAt > :after or dueAt = :after and id > :afterId)");
        var values = Parameters.with("status", query.status())
                .and("after", after == null ? BEGINNING : after)
                .and("afterId", afterId == null ? FIRST : afterId);
        where(text, values, "service", query.service);
        where(text, values, "ownerTeam", query.ownerTeam);
        if (Boolean.TRUE.equals(query.overdue)) {
            text.append(" and dueAt <= :now");
            values.and("now", now);
        }
        return find(text + " order by dueAt, id", values).page(0, limit).list();
    }

    private static void where(StringBuilder text, Parameters values, String field, String value) {
        if (value != null) {
            text.append(" and ").append(field).append(" = :").append(field);
            values.and(field, value);
        }
    }

    Uni<CorrectnessCheck> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One of which nobody was reminded yet, locked; null where there is none, or others are at all of them. */
    Uni<CorrectnessCheck> claimOverdue(Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery(CLAIM, String.class)
                        .setParameter(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList())
                .chain(found ->
                        found.isEmpty() ? Uni.createFrom().nullItem() : findById(UUID.fromString(found.get(0))));
    }
}
