-- What is checked regularly, because "correct" may drift without anybody noticing.
create table correctness_check (
    id              uuid          not null constraint pk_correctness_check primary key,
    version         bigint        not null,
    event_sequence  bigint        not null,
    name            varchar(200)  not null,
    service         varchar(60)   not null constraint fk_correctness_check_service references service (key),
    subject         varchar(2000) not null,
    instructions    varchar(4000),
    every_days      integer       not null,
    time_of_day     varchar(5)    not null,
    time_zone       varchar(60)   not null,
    owner_team      varchar(100),
    owner_id        varchar(100),
    owner_name      varchar(200),
    severity        varchar(10)   not null,
    status          varchar(10)   not null,
    retired_reason  varchar(2000),
    due_at          timestamptz   not null,
    reminded_for    timestamptz,
    reminded_at     timestamptz,
    last_outcome    varchar(10),
    last_checked_at timestamptz,
    incident_id     uuid constraint fk_correctness_check_incident references incident (id),
    created_by_id   varchar(100)  not null,
    created_by_name varchar(200)  not null,
    created_at      timestamptz   not null,
    updated_at      timestamptz   not null,
    constraint ck_correctness_check_every_days check (every_days between 1 and 366)
);
create index ix_correctness_check_due on correctness_check (status, due_at, id);
create index ix_correctness_check_service on correctness_check (service, due_at, id);

-- What a check came to; never changed once it is recorded.
create table check_result (
    id               uuid         not null constraint pk_check_result primary key,
    check_id         uuid         not null constraint fk_check_result_check references correctness_check (id),
    outcome          varchar(10)  not null,
    checked_at       timestamptz  not null,
    due_at           timestamptz  not null,
    note             varchar(2000),
    evidence_url     varchar(1000),
    reason           varchar(2000),
    incident_id      uuid constraint fk_check_result_incident references incident (id),
    opened_incident  boolean      not null,
    recorded_by_id   varchar(100) not null,
    recorded_by_name varchar(200) not null,
    recorded_at      timestamptz  not null,
    constraint ck_check_result_reason check ((outcome = 'SKIPPED') = (reason is not null))
);
create index ix_check_result_check on check_result (check_id, checked_at desc, id desc);
create index ix_check_result_incident on check_result (incident_id, checked_at) where incident_id is not null;
