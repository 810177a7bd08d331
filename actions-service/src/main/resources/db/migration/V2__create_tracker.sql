-- Connections to trackers, the wishes that go out through them, the issues that mirror actions, and the deliveries that
-- come in (the last three tables are hook-kit's). Secrets are encrypted by the service before they get here.

create table tracker_connection (
    id                      uuid          not null constraint pk_tracker_connection primary key,
    version                 bigint        not null,
    name                    varchar(100)  not null constraint uq_tracker_connection_name unique,
    kind                    varchar(20)   not null,
    base_url                varchar(500)  not null,
    project_key             varchar(100)  not null,
    issue_type              varchar(100)  not null,
    email                   varchar(320)  not null,
    api_token               text          not null,
    webhook_secret          text          not null,
    previous_webhook_secret text,
    actor_account_id        varchar(200)  not null,
    by_default              boolean       not null,
    state                   varchar(20)   not null,
    message                 varchar(1000),
    paused_until            timestamptz,
    created_by              varchar(200)  not null,
    created_at              timestamptz   not null,
    updated_at              timestamptz   not null
);
create unique index uq_tracker_connection_by_default on tracker_connection (by_default) where by_default;

-- Written in the action's transaction. One of a kind for each action: no action ever gets two issues.
create table tracker_intent (
    id            uuid          not null constraint pk_tracker_intent primary key,
    action_id     uuid          not null constraint fk_tracker_intent_action_id references action_item,
    connection_id uuid          not null constraint fk_tracker_intent_connection_id references tracker_connection,
    kind          varchar(20)   not null,
    state         varchar(20)   not null,
    attempts      integer       not null,
    next_at       timestamptz   not null,
    claim         uuid,
    message       varchar(1000),
    created_at    timestamptz   not null,
    updated_at    timestamptz   not null,
    constraint uq_tracker_intent_action_id_kind unique (action_id, kind)
);
create index ix_tracker_intent_next_at on tracker_intent (next_at) where state in ('PENDING', 'CLAIMED');

-- The id of an issue never changes; key and address are for people and follow the tracker.
create table tracker_link (
    action_id         uuid         not null constraint pk_tracker_link primary key
                                   constraint fk_tracker_link_action_id references action_item,
    connection_id     uuid         not null constraint fk_tracker_link_connection_id references tracker_connection,
    issue_id          varchar(100) not null,
    issue_key         varchar(100) not null,
    remote_category   varchar(20),
    remote_updated_at timestamptz,
    created_at        timestamptz  not null,
    constraint uq_tracker_link_connection_id_issue_id unique (connection_id, issue_id)
);

create table hook_delivery (
    id            uuid         not null constraint pk_hook_delivery primary key,
    provider      varchar(30)  not null,
    connection_id uuid         not null,
    delivery_id   varchar(200) not null,
    received_at   timestamptz  not null,
    headers       text         not null,
    body          bytea        not null,
    state         varchar(12)  not null,
    attempts      integer      not null,
    next_at       timestamptz  not null,
    claim         uuid,
    finished_at   timestamptz,
    note          varchar(500),
    constraint uq_hook_delivery_connection_id_delivery_id unique (connection_id, delivery_id)
);
create index ix_hook_delivery_next_at on hook_delivery (next_at) where state in ('NEW', 'RETRY', 'CLAIMED');

create table hook_content (
    connection_id uuid         not null,
    content_key   varchar(100) not null,
    applied_at    timestamptz  not null,
    constraint pk_hook_content primary key (connection_id, content_key)
);

create table hook_rejection (
    connection_id uuid         not null,
    reason        varchar(40)  not null,
    count         bigint       not null,
    last_at       timestamptz  not null,
    constraint pk_hook_rejection primary key (connection_id, reason)
);
