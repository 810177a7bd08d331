-- What a person may do, as their token last said: chat acts for them without one.
alter table person
    add column roles   text[] not null default '{}',
    add column seen_at timestamptz;

-- Chats that people speak to incidents from. Secrets are encrypted before they get here.
create table chat_connection (
    id              uuid         not null constraint pk_chat_connection primary key,
    version         bigint       not null,
    kind            varchar(10)  not null,
    name            varchar(100) not null,
    state           varchar(10)  not null,
    created_by_id   varchar(200) not null,
    created_by_name varchar(200) not null,
    created_at      timestamptz  not null,
    updated_at      timestamptz  not null
);
create unique index uq_chat_connection_name on chat_connection (lower(name)) where state <> 'DELETED';

create table chat_secret (
    id            uuid        not null constraint pk_chat_secret primary key,
    connection_id uuid        not null constraint fk_chat_secret_connection_id references chat_connection,
    sealed        text        not null,
    created_at    timestamptz not null,
    last_used_at  timestamptz
);
create index ix_chat_secret_connection_id on chat_secret (connection_id, created_at);

-- Who a user of a chat is.
create table chat_account (
    connection_id uuid         not null constraint fk_chat_account_connection_id references chat_connection,
    workspace_id  varchar(100) not null,
    user_id       varchar(200) not null,
    user_name     varchar(200),
    person_id     varchar(100) not null constraint fk_chat_account_person_id references person,
    linked_at     timestamptz  not null,
    constraint pk_chat_account primary key (connection_id, workspace_id, user_id)
);
create index ix_chat_account_person_id on chat_account (person_id);

-- What a person types in a chat to say who they are: once, and soon.
create table chat_code (
    code       varchar(64)  not null constraint pk_chat_code primary key,
    person_id  varchar(100) not null constraint fk_chat_code_person_id references person,
    expires_at timestamptz  not null
);
create unique index uq_chat_code_person_id on chat_code (person_id);

-- Which incident a channel is about: one at a time.
create table chat_channel (
    id              uuid         not null constraint pk_chat_channel primary key,
    incident_id     uuid         not null constraint fk_chat_channel_incident_id references incident,
    connection_id   uuid         not null constraint fk_chat_channel_connection_id references chat_connection,
    channel_id      varchar(200) not null,
    channel_name    varchar(200),
    private_channel boolean      not null,
    linked_by_id    varchar(200) not null,
    linked_by_name  varchar(200) not null,
    linked_at       timestamptz  not null,
    constraint uq_chat_channel_connection_id_channel_id unique (connection_id, channel_id)
);
create index ix_chat_channel_incident_id on chat_channel (incident_id, linked_at);
