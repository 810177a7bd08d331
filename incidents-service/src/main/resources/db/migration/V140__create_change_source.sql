-- The connections that changes come through by webhook. Secrets are encrypted before they get here.
create table change_source (
    id              uuid         not null constraint pk_change_source primary key,
    version         bigint       not null,
    name            varchar(100) not null,
    provider        varchar(20)  not null,
    authentication  varchar(20)  not null,
    header          varchar(100),
    service         varchar(60) constraint fk_change_source_service references service (key),
    service_field   varchar(300),
    environments    text[]       not null,
    mapping         text,
    state           varchar(10)  not null,
    created_by_id   varchar(200) not null,
    created_by_name varchar(200) not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null
);
create unique index uq_change_source_name on change_source (lower(name)) where state <> 'DELETED';
create index ix_change_source_service on change_source (service);

create table change_source_secret (
    id           uuid        not null constraint pk_change_source_secret primary key,
    source_id    uuid        not null constraint fk_change_source_secret_source_id references change_source,
    sealed       text        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz
);
create index ix_change_source_secret_source_id on change_source_secret (source_id, created_at);
