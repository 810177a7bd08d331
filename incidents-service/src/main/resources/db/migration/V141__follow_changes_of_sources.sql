-- A change that comes by webhook is told of several times, and it may be of a service that the catalogue does not know:
-- its key is kept as text, and is that of a service from the day on which there is one.
alter table change_event
    drop constraint fk_change_event_service,
    add column source_id uuid constraint fk_change_event_source_id references change_source,
    add column state varchar(12) not null default 'FINISHED',
    add column started_at timestamptz,
    add column finished_at timestamptz,
    add column observations text,
    add column revision bigint not null default 1,
    add column updated_at timestamptz;
update change_event set updated_at = recorded_at;
alter table change_event
    alter column state drop default,
    alter column revision drop default,
    alter column updated_at set not null,
    add constraint ck_change_event_source check ((source_id is null) = (observations is null)),
    add constraint ck_change_event_external check (source_id is null or external_id is not null);

-- What two connections call the same are two changes.
drop index uq_change_event_external;
create unique index uq_change_event_external on change_event (source, external_id)
 where external_id is not null and source_id is null;
create unique index uq_change_event_source on change_event (source_id, external_id) where source_id is not null;
