package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds retrospectives; every write begins with the lock of one. */
@ApplicationScoped
class RetrospectiveRepository implements PanacheRepositoryBase<Retrospective, UUID> {

    private static final String NEXT_NUMBER = "select nextval('retrospective_number')";

    /** Nine digits; of eight numbers one is free. */
    private static final String NUMBER_BY_LOT =
            """
            select drawn.number from (
                select cast(100000000 + floor(random() * 900000000) as bigint) as number from generate_series(1, 8)) drawn
             where not exists (select from retrospective r where r.number = drawn.number)
             limit 1""";

    private static final long NO_NUMBER = -1;

    /** One statement over the two tables that publication waits for. */
    private static final String READINESS =
            """
            select (select count(*) from factor f
                     where f.retrospective_id = ?1 and f.withdrawn_at is null and f.disposition is null) as open_factors,
                   (select count(*) from factor f
                     where f.retrospective_id = ?1 and f.withdrawn_at is null and f.disposition = 'ACTION'
                       and not exists (select from follow_up a
                                        where a.retrospective_id = ?1 and cast(f.id as text) = any(a.factor_ids)
                                          and a.status not in ('DECLINED', 'CANCELED', 'SUPERSEDED'))) as without_action,
                   (select count(*) from follow_up a
                     where a.retrospective_id = ?1
                       and a.status not in ('PROPOSED', 'DECLINED', 'CANCELED', 'SUPERSEDED')) as committed_actions,
                   (select string_agg(distinct a.priority, ',') from follow_up a
                     where a.retrospective_id = ?1
                       and a.status not in ('PROPOSED', 'DECLINED', 'CANCELED', 'SUPERSEDED')) as priorities""";

    private static final String EXPIRED =
            """
            select * from retrospective where status = 'SKIPPED' and skip_expires_at <= ?1
             order by skip_expires_at limit ?2 for update skip locked""";

    Uni<Retrospective> find(ResourceId id) {
        return id.uuid() != null
                ? findById(id.uuid())
                : find("number", number(id)).firstResult();
    }

    Uni<Retrospective> lock(ResourceId id) {
        return id.uuid() != null
                ? findById(id.uuid(), LockModeType.PESSIMISTIC_WRITE)
                : find("number", number(id))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResult();
    }

    Uni<Retrospective> lockAbout(UUID incidentId) {
        return find("incidentId", incidentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /**
     * A number that nobody has. A restricted retrospective takes none from the row, where it would leave a gap that tells of
     * it, but one by lot from far above.
     */
    Uni<Long> nextNumber(boolean restricted) {
        return getSession()
                .chain(session -> session.createNativeQuery(restricted ? NUMBER_BY_LOT : NEXT_NUMBER, Long.class)
                        .getSingleResult());
    }

    /** Skips whose time is over, locked; what another process holds is left to it. */
    Uni<List<Retrospective>> lockExpired(Instant now, int limit) {
        return getSession().chain(session -> session.createNativeQuery(EXPIRED, Retrospective.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList());
    }

    Uni<PublicationReadiness> readiness(UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery(READINESS, Tuple.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(row -> new PublicationReadiness(
                        count(row, "open_factors"),
                        count(row, "without_action"),
                        count(row, "committed_actions"),
                        priorities(row)));
    }

    private static Set<String> priorities(Tuple row) {
        var listed = row.get("priorities", String.class);
        return listed == null ? Set.of() : Set.of(listed.split(","));
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static long number(ResourceId id) {
        return id.key().startsWith(Retrospective.KEY_PREFIX)
                ? Long.parseLong(id.key().substring(Retrospective.KEY_PREFIX.length()))
                : NO_NUMBER;
    }
}
