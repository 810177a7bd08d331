-- Deliveries from outside, as hook-kit keeps them for every feature that takes webhooks in.

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
create index ix_hook_delivery_connection_id_received_at on hook_delivery (connection_id, received_at desc, id desc);

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
