-- The entries of a timeline that tell of a change as a part of its incident; they go and come back with the decision.
create table incident_change_entry (
    incident_id uuid not null,
    change_id   uuid not null,
    entry_id    uuid not null constraint fk_incident_change_entry_entry references timeline_entry (id) on delete cascade,
    constraint pk_incident_change_entry primary key (incident_id, change_id, entry_id),
    constraint fk_incident_change_entry_decision foreign key (incident_id, change_id)
        references incident_change (incident_id, change_id) on delete cascade
);
create index ix_incident_change_entry_entry on incident_change_entry (entry_id);

insert into incident_change_entry (incident_id, change_id, entry_id)
select d.incident_id, d.change_id, e.id
  from incident_change d
  join change_event c on c.id = d.change_id
  join timeline_entry e on e.incident_id = d.incident_id and e.automatic and e.kind like 'CHANGE\_%'
   and position(' of ' || c.service || ' in ' || c.environment || ': ' || c.summary in e.text) > 0
 where d.relation = 'CONFIRMED';
