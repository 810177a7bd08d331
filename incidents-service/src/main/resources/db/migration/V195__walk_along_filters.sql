-- Incidents by each of their services and labels in the order of time, which an index of arrays does not know.
create table incident_facet (
    kind        varchar(10) not null,
    value       text        not null,
    happened_at timestamptz not null,
    incident_id uuid        not null,
    constraint pk_incident_facet primary key (kind, value, happened_at, incident_id)
);
insert into incident_facet (kind, value, happened_at, incident_id)
select distinct 'SERVICE', value, happened_at, id from incident cross join unnest(services) value
union all
select distinct 'LABEL', value, happened_at, id from incident cross join unnest(labels) value;

create function keep_incident_facets() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from incident_facet
         where incident_id = old.id and happened_at = old.happened_at
           and (kind = 'SERVICE' and value = any(old.services) or kind = 'LABEL' and value = any(old.labels));
    end if;
    insert into incident_facet (kind, value, happened_at, incident_id)
    select distinct 'SERVICE', value, new.happened_at, new.id from unnest(new.services) value
    union all
    select distinct 'LABEL', value, new.happened_at, new.id from unnest(new.labels) value;
    return null;
end $$;
create trigger tr_incident_facets_added after insert on incident for each row
    when (new.services <> '{}' or new.labels <> '{}') execute function keep_incident_facets();
create trigger tr_incident_facets_changed after update on incident for each row
    when (old.services <> new.services or old.labels <> new.labels or old.happened_at <> new.happened_at)
    execute function keep_incident_facets();

create index ix_incident_severity on incident (severity, happened_at desc, id desc);
create index ix_incident_type on incident (type, happened_at desc, id desc);
create index ix_incident_response_level on incident (response_level, happened_at desc, id desc);
