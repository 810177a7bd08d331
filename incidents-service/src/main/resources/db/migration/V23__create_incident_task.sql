-- What somebody does during the response; follow-ups are action items and live elsewhere.
create table incident_task (
    id              uuid          not null constraint pk_incident_task primary key,
    incident_id     uuid          not null constraint fk_incident_task_incident references incident (id),
    text            varchar(1000) not null,
    person_id       varchar(100)  not null,
    person_name     varchar(200)  not null,
    status          varchar(20)   not null,
    reason          varchar(1000),
    due_at          timestamptz,
    created_by_id   varchar(100)  not null,
    created_by_name varchar(200)  not null,
    created_at      timestamptz   not null,
    ended_at        timestamptz,
    updated_at      timestamptz   not null,
    version         bigint        not null,
    constraint ck_incident_task_ended check ((status in ('DONE', 'CANCELED')) = (ended_at is not null))
);
create index ix_incident_task_incident on incident_task (incident_id, created_at, id);
