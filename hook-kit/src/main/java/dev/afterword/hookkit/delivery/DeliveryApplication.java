package dev.afterword.hookkit.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Applies one delivery in one transaction: the effect, the key of its content and the end of its claim stand or fall
 * together. A lock for each external thing keeps other replicas from working on the same one.
 */
@ApplicationScoped
class DeliveryApplication {

    private static final String LOCK =
            """
            with held as materialized (select pg_advisory_xact_lock(hashtextextended(?1, 0)))
            select count(*) from held""";

    private static final String REMEMBER =
            """
            insert into hook_content (connection_id, content_key, applied_at) values (?1, ?2, now())
                on conflict do nothing""";

    /** What was ignored may matter later: a replay must not take it for a copy of itself. */
    private static final String UNLEARN = "delete from hook_content where connection_id = ?1 and content_key = ?2";

    private static final String FINISH =
            """
            update hook_delivery set state = ?3, note = ?4, finished_at = now()
             where id = ?1 and claim = ?2 and state = 'CLAIMED'""";

    private final HookMetrics metrics;

    DeliveryApplication(HookMetrics metrics) {
        this.metrics = metrics;
    }

    Uni<DeliveryOutcome> apply(DeliveryHandler handler, StoredDelivery delivery, DeliveryReading reading) {
        return Panache.withTransaction(() -> lock(delivery, reading)
                .chain(() -> first(delivery, reading))
                .chain(first -> first ? applyFirst(handler, delivery, reading) : duplicate(delivery))
                .call(outcome -> finish(delivery, outcome)));
    }

    private Uni<Long> lock(StoredDelivery delivery, DeliveryReading reading) {
        String thing = delivery.connectionId() + ":" + reading.externalId();
        return Panache.getSession().chain(session -> session.createNativeQuery(LOCK, Long.class)
                .setParameter(1, thing)
                .getSingleResult());
    }

    private Uni<Boolean> first(StoredDelivery delivery, DeliveryReading reading) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER)
                        .setParameter(1, delivery.connectionId())
                        .setParameter(2, reading.contentKey())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private Uni<DeliveryOutcome> applyFirst(DeliveryHandler handler, StoredDelivery delivery, DeliveryReading reading) {
        return handler.apply(delivery, reading)
                .call(outcome -> outcome.applied() ? Uni.createFrom().voidItem() : unlearn(delivery, reading));
    }

    private Uni<Integer> unlearn(StoredDelivery delivery, DeliveryReading reading) {
        return Panache.getSession().chain(session -> session.createNativeQuery(UNLEARN)
                .setParameter(1, delivery.connectionId())
                .setParameter(2, reading.contentKey())
                .executeUpdate());
    }

    private Uni<DeliveryOutcome> duplicate(StoredDelivery delivery) {
        metrics.duplicate(delivery.provider(), "content");
        return Uni.createFrom().item(DeliveryOutcome.ignored("says what another delivery has said"));
    }

    /** The handler's changes are flushed first: a lost claim must take them back, too. */
    private Uni<Void> finish(StoredDelivery delivery, DeliveryOutcome outcome) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(FINISH)
                        .setParameter(1, delivery.id())
                        .setParameter(2, delivery.claim())
                        .setParameter(3, outcome.state())
                        .setParameter(4, DeliveryTable.shortened(outcome.note()))
                        .executeUpdate())
                .invoke(DeliveryApplication::requireClaim)
                .replaceWithVoid();
    }

    private static void requireClaim(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("Another worker has taken this delivery over");
        }
    }
}
