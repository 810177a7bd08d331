-- Windows that ended with their incident follow a correction of that moment; those that people ended do not.
alter table impact_window add column ended_with varchar(10);
update impact_window w set ended_with = case when w.to_at = i.mitigated_at then 'MITIGATED' else 'RESOLVED' end
  from incident i
 where i.id = w.incident_id and not w.ended_by_setting_aside and w.to_at in (i.mitigated_at, i.resolved_at)
   and not exists (select from impact_change c where c.subject_id = w.id and c.field = 'to');
