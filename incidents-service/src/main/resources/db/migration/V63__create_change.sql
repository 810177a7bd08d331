-- What was changed in production, wherever that was heard from.
create table change_event (
    id               uuid          not null constraint pk_change_event primary key,
    source           varchar(60)   not null,
    external_id      varchar(200),
    kind             varchar(20)   not null,
    service          varchar(60)   not null constraint fk_change_event_service references service (key),
    environment      varchar(60)   not null,
    at               timestamptz   not null,
    summary          varchar(500)  not null,
    actor            varchar(200),
    url              varchar(1000),
    version          varchar(200),
    share            numeric(6, 5),
    users            varchar(300),
    features         text[]        not null,
    iteration        varchar(200),
    rollback_extent  varchar(20),
    rolls_back       uuid constraint fk_change_event_rolls_back references change_event (id),
    recorded_by_id   varchar(100)  not null,
    recorded_by_name varchar(200)  not null,
    recorded_at      timestamptz   not null,
    constraint ck_change_event_share check (share between 0 and 1),
    constraint ck_change_event_rollback check ((kind = 'ROLLBACK') = (rollback_extent is not null))
);
create unique index uq_change_event_external on change_event (source, external_id) where external_id is not null;
create index ix_change_event_at on change_event (at desc, id desc);
create index ix_change_event_service on change_event (service, at desc, id desc);

-- What people decided on a change that came near the onset of an incident.
create table incident_change (
    incident_id     uuid          not null constraint fk_incident_change_incident references incident (id),
    change_id       uuid          not null constraint fk_incident_change_change references change_event (id),
    relation        varchar(20)   not null,
    reason          varchar(2000),
    decided_by_id   varchar(100)  not null,
    decided_by_name varchar(200)  not null,
    decided_at      timestamptz   not null,
    constraint pk_incident_change primary key (incident_id, change_id)
);
create index ix_incident_change_change on incident_change (change_id);
