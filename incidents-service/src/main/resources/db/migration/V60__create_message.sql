-- What stakeholders are told, for each audience on its own.
create table message (
    id                 uuid         not null constraint pk_message primary key,
    incident_id        uuid         not null constraint fk_message_incident references incident (id),
    audience           varchar(20)  not null,
    status             varchar(20)  not null,
    headline           varchar(200) not null,
    affected           varchar(300),
    capability         varchar(300),
    data_loss          varchar(10),
    data_exposure      varchar(10),
    concerns           text[]       not null,
    concern_answers    text[]       not null,
    unaffected         varchar(1000),
    next_update_at     timestamptz,
    body               varchar(8000),
    -- Frozen when it is sent: what was said stays what was said.
    impact_from        timestamptz,
    impact_to          timestamptz,
    created_by_id      varchar(100) not null,
    created_by_name    varchar(200) not null,
    edited_by_id       varchar(100) not null,
    edited_by_name     varchar(200) not null,
    approved_by_id     varchar(100),
    approved_by_name   varchar(200),
    approved_at        timestamptz,
    sent_by_id         varchar(100),
    sent_by_name       varchar(200),
    sent_at            timestamptz,
    withdrawn_by_id    varchar(100),
    withdrawn_by_name  varchar(200),
    withdrawn_at       timestamptz,
    withdrawn_reason   varchar(2000),
    -- When the timeline was told that the promised next update did not come.
    nudged_at          timestamptz,
    version            bigint       not null,
    created_at         timestamptz  not null,
    updated_at         timestamptz  not null,
    constraint ck_message_approved_before_sent check (status <> 'SENT' or approved_at is not null and sent_at is not null),
    constraint ck_message_concerns_answered check (cardinality(concerns) = cardinality(concern_answers))
);
create index ix_message_incident on message (incident_id, id desc);
create index ix_message_sent on message (incident_id, audience, sent_at desc) where status = 'SENT';
create index ix_message_awaited on message (next_update_at)
    where status = 'SENT' and nudged_at is null and next_update_at is not null;
create index ix_message_published on message (sent_at desc) where status = 'SENT' and audience = 'CUSTOMER';

-- Each step of a message with the words it had then; never changed.
create table message_version (
    id              uuid         not null constraint pk_message_version primary key,
    message_id      uuid         not null constraint fk_message_version_message references message (id),
    step            varchar(20)  not null,
    status          varchar(20)  not null,
    content         text         not null,
    reason          varchar(2000),
    changed_by_id   varchar(100) not null,
    changed_by_name varchar(200) not null,
    changed_at      timestamptz  not null
);
create index ix_message_version_message on message_version (message_id, id);
