-- Read model of action items; `sequence` is that of the event it shows, so that a late event changes nothing.
create table follow_up (
    id               uuid         not null constraint pk_follow_up primary key,
    incident_id      uuid         not null,
    key              varchar(20)  not null,
    title            varchar(500) not null,
    status           varchar(20)  not null,
    kind             varchar(30)  not null,
    priority         varchar(10)  not null,
    owner_id         varchar(100),
    owner_name       varchar(200),
    due_at           timestamptz,
    tracker_key      varchar(100),
    tracker_url      varchar(2000),
    verified_at      timestamptz,
    verified_by_id   varchar(100),
    verified_by_name varchar(200),
    visibility       varchar(20)  not null,
    audience         text[]       not null,
    sequence         bigint       not null
);
create index ix_follow_up_incident on follow_up (incident_id, id);

-- What the retrospective of an incident decided and where it stands. State and decision come in different events,
-- so each keeps the sequence of its own.
create table retrospective_link (
    incident_id       uuid        not null constraint pk_retrospective_link primary key,
    retrospective_id  uuid        not null,
    key               varchar(20) not null,
    status            varchar(20) not null,
    requirement       varchar(20),
    outcome           varchar(20),
    reason            varchar(4000),
    sequence          bigint      not null,
    decision_sequence bigint      not null
);
