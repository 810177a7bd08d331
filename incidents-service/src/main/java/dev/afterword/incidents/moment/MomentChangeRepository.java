package dev.afterword.incidents.moment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps replaced values of moments. */
@ApplicationScoped
class MomentChangeRepository implements PanacheRepositoryBase<MomentChange, UUID> {

    /** In one batch; Panache would start one operation for each. */
    Uni<Void> keep(List<MomentChange> changes) {
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession().chain(session -> session.persistAll(changes.toArray()));
    }

    Uni<Void> replaceFlags(UUID incidentId, List<MomentFlagView> flags, Instant now) {
        return getSession().chain(session -> session.createNativeQuery("delete from moment_flag where incident_id = ?1")
                .setParameter(1, incidentId)
                .executeUpdate()
                .chain(() -> flags.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : session.persistAll(flags.stream()
                                .map(flag -> new MomentFlag(incidentId, flag, now))
                                .toArray())));
    }

    Uni<Void> clearFlag(UUID incidentId, Moment moment) {
        return getSession().chain(session -> session.createNativeQuery(
                        "delete from moment_flag where incident_id = ?1 and moment = ?2")
                .setParameter(1, incidentId)
                .setParameter(2, moment.word())
                .executeUpdate()
                .replaceWithVoid());
    }

    Uni<List<MomentChange>> of(UUID incidentId) {
        return list("incidentId = ?1 order by id", incidentId);
    }
}
