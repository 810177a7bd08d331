-- What came back while only moments told of its impact lost the impact until then; that is kept as windows too, as it is
-- from now on, and its budgets are counted anew.
with told as (
    select incident_id, min(recorded_at) as at, min(from_at) as from_at from impact_window group by incident_id),
taken_back as (
    select distinct on (c.incident_id) c.incident_id, c.before as ended, t.at
      from moment_change c join told t on t.incident_id = c.incident_id
     where c.moment in ('MITIGATED', 'RESOLVED') and c.before is not null and c.after is null
       and c.changed_at between t.at - interval '5 seconds' and t.at + interval '5 seconds' and t.from_at >= c.before
     order by c.incident_id, c.moment),
kept as (
    insert into impact_window (id, incident_id, service, level, from_at, to_at, version, recorded_by_id,
                               recorded_by_name, recorded_at, ended_by_setting_aside)
    select gen_random_uuid(), w.incident_id, w.service, 'DEGRADED',
           coalesce(i.impact_started_at, i.detected_at, i.declared_at), b.ended, 0, w.recorded_by_id,
           w.recorded_by_name, w.recorded_at, false
      from taken_back b
      join incident i on i.id = b.incident_id
      join impact_window w on w.incident_id = b.incident_id and w.recorded_at < b.at + interval '5 seconds'
     where coalesce(i.impact_started_at, i.detected_at, i.declared_at) < b.ended
    returning incident_id)
insert into budget_recount select distinct incident_id from kept on conflict do nothing;
