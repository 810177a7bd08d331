package dev.afterword.incidents.slo;

import dev.afterword.restkit.http.ResourceId;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps objectives. */
@ApplicationScoped
class SloRepository implements PanacheRepositoryBase<Slo, UUID> {

    private static final String TO_REMIND =
            """
            select * from slo
             where status = 'ACTIVE' and review_on <= ?1 and review_on is distinct from reminded_for
             order by review_on, id limit ?2 for update skip locked""";

    private static final UUID FIRST = new UUID(0, 0);

    Uni<Long> nextNumber() {
        return getSession().chain(session -> session.createNativeQuery("select nextval('slo_number')", Long.class)
                .getSingleResult());
    }

    Uni<Slo> find(ResourceId id) {
        return id.uuid() == null ? find("key", id.key()).firstResult() : findById(id.uuid());
    }

    /** Nobody else holds it until the end of the transaction. */
    Uni<Void> hold(Slo slo) {
        return getSession().chain(session -> session.lock(slo, LockModeType.PESSIMISTIC_WRITE));
    }

    Uni<List<Slo>> page(SloQuery query, UUID after, LocalDate today, int limit) {
        var text = new StringBuilder("id > :after");
        var values = Parameters.with("after", after == null ? FIRST : after);
        where(text, values, "service", query.service);
        where(text, values, "system", query.system);
        where(text, values, "status", query.status);
        if (Boolean.TRUE.equals(query.reviewDue)) {
            text.append(" and status = :active and reviewOn < :today");
            values.and("active", SloStatus.ACTIVE).and("today", today);
        }
        return find(text + " order by id", values).page(0, limit).list();
    }

    private static void where(StringBuilder text, Parameters values, String field, Object value) {
        if (value != null) {
            text.append(" and ").append(field).append(" = :").append(field);
            values.and(field, value);
        }
    }

    /** Some whose review is due and not yet told, locked; those that another replica is telling of are left out. */
    Uni<List<Slo>> lockToRemind(LocalDate today, int limit) {
        return getSession().chain(session -> session.createNativeQuery(TO_REMIND, Slo.class)
                .setParameter(1, today)
                .setParameter(2, limit)
                .getResultList());
    }

    /** Those still aimed at, of any of the services and systems. */
    Uni<List<Slo>> activeOf(Collection<String> services, Collection<String> systems) {
        return list("status = ?1 and (service in ?2 or system in ?3) order by id", SloStatus.ACTIVE, services, systems);
    }

    Uni<List<Slo>> active() {
        return list("status = ?1 order by id", SloStatus.ACTIVE);
    }
}
