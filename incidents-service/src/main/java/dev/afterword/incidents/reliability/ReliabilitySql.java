package dev.afterword.incidents.reliability;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;

/**
 * The statements behind the views. $1 are the reader's principals, $2 the services of the view or null for everything,
 * $3 is now.
 */
final class ReliabilitySql {

    /** What does not count: no incident after all, or none that anybody suffered from. */
    private static final String COUNTS =
            """
            i.status not in ('DECLINED', 'CANCELED', 'MERGED') and i.type not in ('EXERCISE', 'MAINTENANCE')
               and (i.visibility = 'ORGANISATION' or i.audience && cast($1 as text[]))""";

    private static final String IN_VIEW = COUNTS + "\n   and ($2::text[] is null or i.services && $2::text[])";

    private static final String OPEN =
            "f.status in ('PROPOSED', 'OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED', 'NOT_EFFECTIVE')";

    private static final String OVERDUE =
            "f.due_at < $3::timestamptz and f.status in ('PROPOSED', 'OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED')";

    private static final String FOLLOW_UP_VISIBLE =
            "(f.visibility = 'ORGANISATION' or f.audience && cast($1 as text[]))";

    /**
     * Overlapping impacts count once: their ranges are joined before they are measured. An incident with impact windows
     * hurts in these, those of the services of the view alone; one without from its first moment to its mitigation. A
     * near miss hurts nobody, whatever its moments say.
     */
    static final String PERIOD =
            """
            with bounds as (select $3::timestamptz - make_interval(days => $4::int) as since),
            counted as (
                select i.id, i.severity, i.services,
                       case when %s then coalesce(i.impact_started_at, i.detected_at, i.declared_at) end as began,
                       coalesce(%s, %s, i.closed_at, $3::timestamptz) as ended,
                       %s and exists (select from impact_window w where w.incident_id = i.id) as windowed
                  from incident i, bounds b
                 where %s and i.happened_at >= b.since and i.happened_at <= $3::timestamptz),
            hurt as (
                select c.began, c.ended, false as gray from counted c where not c.windowed and c.began is not null
                union all
                select w.from_at, coalesce(w.to_at, $3::timestamptz), w.level = 'GRAY'
                  from counted c join impact_window w on w.incident_id = c.id
                 where c.windowed and w.level <> 'NONE'
                   and ($2::text[] is null or w.service is null or w.service = any($2::text[]))),
            cut as (
                select greatest(h.began, b.since) as began, least(h.ended, $3::timestamptz) as ended, h.gray
                  from hurt h, bounds b),
            joined as (
                select range_agg(tstzrange(began, ended)) as spans,
                       range_agg(tstzrange(began, ended)) filter (where not gray) as worse
                  from cut where began < ended)
            select (select count(*)::int from counted) as incidents,
                   (select json_object_agg(severity, n)::text
                      from (select severity, count(*) as n from counted group by severity order by severity) s) as severities,
                   (select coalesce(sum(extract(epoch from upper(span) - lower(span))), 0)::float8 / 60
                      from joined, unnest(spans) span) as minutes,
                   (select coalesce(sum(extract(epoch from upper(span) - lower(span))), 0)::float8 / 60
                      from joined, unnest(worse) span) as worse_minutes,
                   (select count(*)::int from counted where windowed) as from_windows,
                   (select count(*)::int from counted where not windowed and began is not null) as from_moments,
                   (select count(*)::int from counted where not windowed and began is null) as without_times,
                   (select count(*)::int from counted c
                     where (select count(distinct v.system) from service v where v.key = any(c.services)) > 1) as across
            """
                    .formatted(
                            IncidentType.TAKES_BUDGETS,
                            IncidentStatus.MITIGATED_AT,
                            IncidentStatus.RESOLVED_AT,
                            IncidentType.TAKES_BUDGETS,
                            IN_VIEW);

    static final String FOLLOW_UPS =
            """
            select count(*) filter (where %s)::int as open, count(*) filter (where %s)::int as overdue
              from follow_up f join incident i on i.id = f.incident_id
             where %s and %s"""
                    .formatted(OPEN, OVERDUE, FOLLOW_UP_VISIBLE, IN_VIEW);

    static final String SHARED =
            """
            select v.key, v.name, v.team, count(*)::int as incidents
              from incident i join service v on v.key = any(i.services)
             where %s and v.key <> all($2::text[]) and i.happened_at >= $3::timestamptz - interval '90 days'
             group by v.key, v.name, v.team order by incidents desc, v.key limit 20"""
                    .formatted(IN_VIEW);

    static final String RECENT =
            """
            select i.id, i.key, i.title, i.severity, i.status, i.services, i.happened_at from incident i
             where %s and i.happened_at between $3::timestamptz - interval '90 days' and $3::timestamptz
             order by i.happened_at desc, i.id desc limit 10"""
                    .formatted(IN_VIEW);

    static final String SERVICES =
            """
            with recent as (
                select named.key, count(*)::int as n
                  from incident i, unnest(i.services) named(key)
                 where %s and i.happened_at between $3::timestamptz - interval '28 days' and $3::timestamptz
                 group by named.key),
            due as (
                select named.key, count(*) filter (where %s)::int as open, count(*) filter (where %s)::int as overdue
                  from follow_up f join incident i on i.id = f.incident_id, unnest(i.services) named(key)
                 where %s and %s group by named.key)
            select v.key, v.name, v.system, v.team, v.contact, v.tier, v.lifecycle, coalesce(r.n, 0) as incidents,
                   coalesce(d.open, 0) as open, coalesce(d.overdue, 0) as overdue
              from service v left join recent r on r.key = v.key left join due d on d.key = v.key
             where v.status = 'ACTIVE' and ($2::text[] is null or v.key = any($2::text[]))
             order by v.system nulls last, v.tier nulls last, v.name, v.key"""
                    .formatted(IN_VIEW, OPEN, OVERDUE, FOLLOW_UP_VISIBLE, IN_VIEW);

    /** An incident counts once for a system, however many of its services it names. */
    static final String SYSTEMS =
            """
            with recent as (
                select v.system, count(distinct i.id)::int as n
                  from incident i join service v on v.key = any(i.services)
                 where %s and i.happened_at between $3::timestamptz - interval '28 days' and $3::timestamptz
                 group by v.system)
            select s.key, s.name, s.domain, s.team, coalesce(r.n, 0) as incidents,
                   (select count(*)::int from service v where v.system = s.key and v.status = 'ACTIVE') as services
              from system s left join recent r on r.system = s.key
             order by s.domain nulls last, s.name, s.key"""
                    .formatted(IN_VIEW);

    private ReliabilitySql() {}
}
