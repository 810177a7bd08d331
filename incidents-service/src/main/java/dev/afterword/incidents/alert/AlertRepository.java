package dev.afterword.incidents.alert;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps alerts. A delivery has the alerts that it speaks of to itself until it ends, whether they are there already or
 * not: one alert may come in deliveries of several groups, which other processes work on at the same time.
 */
@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    /** Alerts share locks, since the database keeps all locks of thousands of alerts in memory of a fixed size. */
    private static final int LOCKS = 64;

    /** Alerts written in one round trip: a group of thousands is a matter of a second. */
    private static final int BATCH = 500;

    private static final String END_ALL =
            """
            with ended as (
                update alert set state = 'RESOLVED', ended_at = cast(?2 as timestamptz), source_gone = true
                 where source_id = ?1 and state <> 'RESOLVED'
                returning group_id)
            select cast(group_id as text), count(*) from ended
             where group_id is not null group by group_id order by group_id""";

    private static final String LOCK =
            """
            with held as materialized (
                select pg_advisory_xact_lock(hashtextextended(shared, 20)) from unnest(cast(?1 as text[])) as shared)
            select count(*) from held""";

    /** The newest episode of each of these alerts, with these alerts locked. */
    Uni<Map<String, Alert>> lockNewest(UUID sourceId, Collection<String> externalIds) {
        return getSession()
                .invoke(session -> session.setBatchSize(BATCH))
                .chain(() -> lock(sourceId, externalIds.stream().mapToInt(id -> Math.floorMod(id.hashCode(), LOCKS))))
                .chain(() -> newest(sourceId, externalIds));
    }

    /** In the same order everywhere, lest two deliveries wait for each other. */
    private Uni<Long> lock(UUID sourceId, IntStream numbers) {
        var locks = numbers.sorted()
                .distinct()
                .mapToObj(number -> "alerts:" + sourceId + ":" + number)
                .toArray(String[]::new);
        return getSession().chain(session -> session.createNativeQuery(LOCK, Long.class)
                .setParameter(1, locks)
                .getSingleResult());
    }

    /** Ends whatever is not over of a source that is gone, with deliveries kept out; how many of each group. */
    Uni<Map<UUID, Long>> endAll(UUID sourceId, Instant at) {
        return lock(sourceId, IntStream.range(0, LOCKS))
                .chain(this::getSession)
                .chain(session -> session.createNativeQuery(END_ALL, Object[].class)
                        .setParameter(1, sourceId)
                        .setParameter(2, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> UUID.fromString((String) row[0]),
                                row -> ((Number) row[1]).longValue(),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    /** When the first of the alerts of a group began, as far as anybody knows, or null. */
    Uni<Instant> beginningOf(UUID groupId) {
        return getSession().chain(session -> session.createQuery(
                        "select min(least(coalesce(a.startedAt, a.observedAt), a.observedAt)) from Alert a"
                                + " where a.groupId = ?1",
                        Instant.class)
                .setParameter(1, groupId)
                .getSingleResultOrNull());
    }

    private Uni<Map<String, Alert>> newest(UUID sourceId, Collection<String> externalIds) {
        return list(
                        "from Alert a where a.sourceId = ?1 and a.externalId in ?2 and a.episode = (select max(n.episode)"
                                + " from Alert n where n.sourceId = a.sourceId and n.externalId = a.externalId)",
                        sourceId,
                        externalIds)
                .map(found -> found.stream().collect(Collectors.toMap(alert -> alert.externalId, Function.identity())));
    }
}
