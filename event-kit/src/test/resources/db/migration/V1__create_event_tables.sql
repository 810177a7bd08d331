create table outbox (
    event_id       uuid          not null constraint pk_outbox primary key,
    id             bigint        generated always as identity,
    topic          varchar(60)   not null,
    type           varchar(120)  not null,
    aggregate_id   uuid          not null,
    sequence       bigint        not null,
    occurred_at    timestamptz   not null,
    correlation_id varchar(100),
    causation_id   varchar(100),
    visibility     varchar(20)   not null,
    audience       text[]        not null,
    data           text          not null,
    position       bigint,
    published_at   timestamptz,
    constraint uq_outbox_sequence unique (topic, aggregate_id, sequence)
);
create index ix_outbox_unpublished on outbox (id) where published_at is null;
create unique index uq_outbox_position on outbox (position) where position is not null;
create sequence outbox_position;

create table outbox_lease (
    name  varchar(20) not null constraint pk_outbox_lease primary key,
    owner uuid,
    until timestamptz not null
);
insert into outbox_lease (name, until) values ('relay', '-infinity');

create table processed_event (
    event_id     uuid        not null constraint pk_processed_event primary key,
    processed_at timestamptz not null
);
create index ix_processed_event_processed_at on processed_event (processed_at);

create table dead_letter (
    id            uuid          not null constraint pk_dead_letter primary key,
    topic         varchar(60)   not null,
    partition     integer       not null,
    record_offset bigint        not null,
    record_key    varchar(100),
    type          varchar(120),
    headers       text          not null,
    data          bytea,
    reason        varchar(1000) not null,
    failed_at     timestamptz   not null,
    replayed_at   timestamptz,
    constraint uq_dead_letter_record unique (topic, partition, record_offset)
);

create table idempotent_request (
    caller      varchar(100) not null,
    operation   varchar(200) not null,
    key         varchar(200) not null,
    fingerprint varchar(64)  not null,
    answer      text,
    created_at  timestamptz  not null,
    constraint pk_idempotent_request primary key (caller, operation, key)
);
create index ix_idempotent_request_created_at on idempotent_request (created_at);

create table heard (
    position   bigint generated always as identity,
    event_id   uuid         not null,
    subject    uuid         not null,
    sequence   bigint       not null,
    name       varchar(100) not null
);

create table timed_grant (
    principal varchar(100) not null,
    person_id varchar(100) not null,
    until_at  timestamptz  not null,
    constraint pk_timed_grant primary key (principal, person_id)
);
create index ix_timed_grant_person on timed_grant (person_id, until_at);
