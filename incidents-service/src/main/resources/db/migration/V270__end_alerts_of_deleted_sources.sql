-- Alerts of a source that was deleted go on for ever, since nobody can say that they are over; they end with their source.
alter table alert add column source_gone boolean not null default false;

with ended as (
    update alert a
       set state = 'RESOLVED', ended_at = s.updated_at, source_gone = true
      from alert_source s
     where s.id = a.source_id and s.state = 'DELETED' and a.state <> 'RESOLVED'
    returning a.group_id, s.name),
lost as (select group_id, max(name) as name, count(*) as alerts from ended where group_id is not null group by group_id)
update alert_group g
   set firing = greatest(0, g.firing - l.alerts),
       decision = case when g.decision = 'SUGGESTED' and g.firing <= l.alerts then 'WITHDRAWN' else g.decision end,
       reason = case when g.decision = 'SUGGESTED' and g.firing <= l.alerts
                     then 'Their source “' || l.name || '” was deleted before anybody had decided'
                     else g.reason end,
       version = g.version + 1
  from lost l
 where g.id = l.group_id;
