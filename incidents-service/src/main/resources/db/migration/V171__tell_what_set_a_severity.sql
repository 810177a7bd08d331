-- A rule about alerts, a check or an import sets severities as well as people do.
alter table incident add column severity_origin varchar(10);

-- Whatever was not set while the incident began was set by a person.
update incident set severity_origin =
       case when severity_set_by_id like 'alert-source:%' then 'RULE'
            when severity_set_at <> created_at then 'PERSON'
            when source = 'IMPORT' then 'IMPORT'
            when exists (select 1 from check_result r where r.incident_id = incident.id and r.opened_incident) then 'CHECK'
            else 'PERSON' end
 where severity_set is not null;
