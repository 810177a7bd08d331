-- Incidents whose budgets and severity older versions counted wrongly are counted anew in the background, each once.
create table budget_recount (incident_id uuid not null constraint pk_budget_recount primary key
    constraint fk_budget_recount_incident references incident (id));

-- Exercises, maintenance and near misses take from no budget.
insert into budget_recount
select distinct c.incident_id from budget_consumption c join incident i on i.id = c.incident_id
 where i.type in ('EXERCISE', 'MAINTENANCE', 'NEAR_MISS');

-- What goes on has no end, whatever somebody told of it.
insert into budget_recount
select distinct c.incident_id from budget_consumption c join incident i on i.id = c.incident_id
 where (i.status in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED') and (i.mitigated_at is not null or i.resolved_at is not null))
    or (i.status = 'MITIGATED' and i.mitigated_at is null)
on conflict do nothing;

-- A service that was not well is one of the services of its incident.
update incident i set services = i.services || w.keys
  from (select incident_id, array_agg(distinct service::text order by service::text) as keys
          from impact_window o
         where service is not null and level <> 'NONE'
           and not exists (select from incident n where n.id = o.incident_id and n.services @> array[o.service::text])
         group by incident_id) w
 where w.incident_id = i.id and cardinality(i.services) + cardinality(w.keys) <= 50;

-- Budgets ask for what goes on.
create index ix_impact_window_open on impact_window (incident_id) where to_at is null;
