-- Command that was taken after the end acknowledged nothing; what a person told of that moment stays.
update incident i set acknowledged_at = null
 where i.status in ('RESOLVED', 'CLOSED') and i.acknowledged_at > coalesce(i.resolved_at, i.mitigated_at)
   and exists (select from role_assignment a
                where a.incident_id = i.id and a.role = 'COMMANDER' and a.from_at = i.acknowledged_at)
   and not exists (select from moment_change c where c.incident_id = i.id and c.moment = 'ACKNOWLEDGED');

-- A signal that came after the declaration detected nothing; where nothing else told when the impact began, the declaration
-- does, and budgets are counted anew.
with taken_back as (
    update incident i set detected_at = null
     where i.detected_at > i.declared_at
       and exists (select from timeline_entry e
                    where e.incident_id = i.id and e.kind = 'DETECTION_SIGNAL' and e.automatic
                      and e.occurred_at = i.detected_at)
       and not exists (select from moment_change c where c.incident_id = i.id and c.moment = 'DETECTED')
    returning i.id)
insert into budget_recount
select distinct c.incident_id from budget_consumption c join taken_back t on t.id = c.incident_id
on conflict do nothing;
