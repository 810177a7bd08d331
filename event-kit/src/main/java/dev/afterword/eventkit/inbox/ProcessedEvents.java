package dev.afterword.eventkit.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The ids of the events that this service has applied. */
@ApplicationScoped
class ProcessedEvents {

    private final Clock clock;

    ProcessedEvents(Clock clock) {
        this.clock = clock;
    }

    /** Records the id in the current transaction; false when it was recorded before. */
    Uni<Boolean> first(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into processed_event (event_id, processed_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, eventId)
                        .setParameter(2, clock.instant())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
