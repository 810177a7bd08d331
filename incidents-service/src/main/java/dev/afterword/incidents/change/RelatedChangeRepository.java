package dev.afterword.incidents.change;

import dev.afterword.incidents.people.PersonRef;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.data.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Finds changes near the onset of incidents, and keeps what people decided on them. */
@ApplicationScoped
class RelatedChangeRepository {

    /** Proposals of one incident: more than people look through is no proposal. */
    private static final int MOST = 20;

    /**
     * Changes that were decided on, and those that had begun within the window around the onset and have something to do with
     * the incident. While no service of it is known, its team and its labels tell what has; where they tell nothing, all of
     * the last hour do. People's word comes first, then what weighs most, each the nearest first.
     */
    private static final String NEAR =
            """
            with subject as (
                select i.id, coalesce(i.impact_started_at, i.detected_at, i.declared_at,
                                      case when i.source <> 'IMPORT' then i.created_at end) as onset,
                       lower(i.responsible_team) as team,
                       array(select unnest(i.services)
                             union select w.service from impact_window w
                                    where w.incident_id = i.id and w.service is not null) as services,
                       array(select lower(trim(regexp_replace(l, '^[^:=]*[:=]', ''))) from unnest(i.labels) l) as words
                  from incident i where i.id = $1),
            needed as (
                select coalesce(array_agg(n.key), '{}') as services
                  from subject t join service s on s.key = any(t.services)
                  cross join lateral jsonb_array_elements_text(coalesce(to_jsonb(s) -> 'depends_on', '[]')) n(key)),
            around as (
                select c.id from subject t
                  join change_event c on c.at between t.onset - $2::interval and t.onset + $3::interval
                 where c.state <> 'PLANNED'),
            candidates as (
                select c.*, t.onset, d.relation, d.reason, d.decided_by_id, d.decided_by_name, d.decided_at,
                       case when not exists (select from around a where a.id = c.id) then null
                            when c.service = any(t.services) then 'AFFECTED_SERVICE'
                            when c.service = any(n.services) then 'DEPENDENCY'
                            when t.services <> '{}' then null
                            when lower(s.team) = t.team then 'SAME_TEAM'
                            when lower(c.service) = any(t.words) or exists (
                                select from unnest(c.features) f where lower(f) = any(t.words)) then 'SAME_LABEL'
                            when lower(c.environment) = any(t.words) then 'SAME_ENVIRONMENT'
                            when c.at >= t.onset - interval '1 hour' then 'LAST_HOUR' end as basis
                  from subject t cross join needed n
                  join change_event c on c.id in (
                      select id from around union select change_id from incident_change where incident_id = $1)
                  left join service s on s.key = c.service
                  left join incident_change d on d.incident_id = t.id and d.change_id = c.id),
            ranked as (
                select *, array_position($4::text[], basis) as weight, abs(extract(epoch from onset - at)) as distance,
                       count(*) filter (where basis <> 'LAST_HOUR') over () > 0 as is_narrowed
                  from candidates),
            told as (
                select *, row_number() over (partition by relation is null order by weight, distance, id) as place
                  from ranked
                 where relation is not null or basis <> 'LAST_HOUR' or basis = 'LAST_HOUR' and not is_narrowed)
            select * from told
             where (relation is not null or place <= $5)
               and ($6::text[] is null or coalesce(relation, 'PROPOSED') = any($6))
               and ($7::timestamptz is null or at >= $7) and ($8::timestamptz is null or at < $8)
             order by case relation when 'CONFIRMED' then 0 when 'DISMISSED' then 2 else 1 end, weight, distance, id
             limit 100""";

    private static final String DECISION =
            "select relation from incident_change where incident_id = ?1 and change_id = ?2";

    private static final String CONFIRMED_ON =
            """
            select incident_id from incident_change where change_id = ?1 and relation = 'CONFIRMED'
             order by incident_id""";

    private static final String TOLD =
            "select entry_id from incident_change_entry where incident_id = ?1 and change_id = ?2";

    private static final String TELL =
            "insert into incident_change_entry (incident_id, change_id, entry_id) values (?1, ?2, ?3)";

    private static final String DECIDE =
            """
            insert into incident_change (incident_id, change_id, relation, reason, decided_by_id, decided_by_name, decided_at)
            values (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7)
            on conflict (incident_id, change_id) do update set relation = excluded.relation, reason = excluded.reason,
                decided_by_id = excluded.decided_by_id, decided_by_name = excluded.decided_by_name,
                decided_at = excluded.decided_at""";

    private static final String[] WEIGHTS =
            Arrays.stream(ProposalBasis.values()).map(Enum::name).toArray(String[]::new);

    private final Pool pool;
    private final ChangesConfig config;

    RelatedChangeRepository(Pool pool, ChangesConfig config) {
        this.pool = pool;
        this.config = config;
    }

    Uni<List<RelatedChangeView>> near(UUID incidentId, RelatedChangeQuery query) {
        var values = Tuple.of(incidentId, Interval.of(config.window()), Interval.of(config.slack()))
                .addValue(WEIGHTS)
                .addValue(MOST)
                .addValue(query.relations())
                .addValue(utc(query.from))
                .addValue(utc(query.to));
        return pool.preparedQuery(NEAR)
                .execute(values)
                .map(rows -> rows.stream().map(ChangeRow::related).toList());
    }

    /** The incidents that people see it as a part of. */
    Uni<List<UUID>> confirmedOn(UUID changeId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(CONFIRMED_ON, UUID.class)
                .setParameter(1, changeId)
                .getResultList());
    }

    /** The entries that tell of a change on the timeline of an incident. */
    Uni<List<UUID>> entriesOf(UUID incidentId, UUID changeId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(TOLD, UUID.class)
                .setParameter(1, incidentId)
                .setParameter(2, changeId)
                .getResultList());
    }

    /** Remembers that an entry tells of a change; the entry is written first. */
    Uni<Void> told(UUID incidentId, UUID changeId, UUID entryId) {
        return Panache.getSession().chain(session -> session.flush()
                .chain(() -> session.createNativeQuery(TELL)
                        .setParameter(1, incidentId)
                        .setParameter(2, changeId)
                        .setParameter(3, entryId)
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** What was decided before, or null. */
    Uni<Relation> decision(UUID incidentId, UUID changeId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DECISION, String.class)
                        .setParameter(1, incidentId)
                        .setParameter(2, changeId)
                        .getSingleResultOrNull())
                .map(relation -> relation == null ? null : Relation.valueOf(relation));
    }

    Uni<Void> decide(UUID incidentId, UUID changeId, RelateChangeRequest request, PersonRef by, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DECIDE)
                        .setParameter(1, incidentId)
                        .setParameter(2, changeId)
                        .setParameter(3, request.relation().name())
                        .setParameter(
                                4,
                                request.reason() == null ? "" : request.reason().strip())
                        .setParameter(5, by.id())
                        .setParameter(6, by.name())
                        .setParameter(7, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
