package dev.afterword.actions.tracker;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Connections, and how much waits to go out through each. */
@ApplicationScoped
class TrackerRepository implements PanacheRepositoryBase<TrackerConnection, UUID> {

    Uni<List<TrackerConnection>> page(String afterName, int limit) {
        return find("name > ?1 order by name", afterName).range(0, limit).list();
    }

    Uni<TrackerConnection> findDefault() {
        return find("byDefault", true).firstResult();
    }

    Uni<Long> countNamed(String name, UUID except) {
        return count("name = ?1 and id <> ?2", name, except);
    }

    /** Makes room for another default. */
    Uni<Integer> clearDefault(UUID except) {
        return update("byDefault = false, version = version + 1 where byDefault = true and id <> ?1", except);
    }

    /** As one statement: several calls may find the token expired at the same time. */
    Uni<Integer> markAuthExpired(UUID id, String reason, Instant now) {
        return update(
                "state = ?1, message = ?2, updatedAt = ?3, version = version + 1 where id = ?4 and state = ?5",
                TrackerState.AUTH_EXPIRED,
                reason,
                now,
                id,
                TrackerState.ACTIVE);
    }

    Uni<Integer> pause(UUID id, Instant until) {
        return update("pausedUntil = ?1 where id = ?2", until, id);
    }

    Uni<Long> countIntents(UUID connectionId, List<String> states) {
        return getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from tracker_intent where connection_id = ?1 and state = any(?2)", Long.class)
                .setParameter(1, connectionId)
                .setParameter(2, states.toArray(String[]::new))
                .getSingleResult());
    }
}
