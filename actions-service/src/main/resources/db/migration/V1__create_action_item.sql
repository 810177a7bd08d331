-- Actions and their life. Column names follow the entities; words of enums are kept as text, so that a new word needs
-- no migration.

create sequence action_item_key;

create table action_item (
    id                   uuid          not null constraint pk_action_item primary key,
    version              bigint        not null,
    key_number           bigint        not null constraint uq_action_item_key_number unique,
    sequence             bigint        not null,
    title                varchar(200)  not null,
    why                  text,
    expected_effect      text,
    done_when            text,
    kind                 varchar(30)   not null,
    target               varchar(30)   not null,
    strength             varchar(20),
    priority             varchar(2)    not null,
    severity             varchar(10)   not null,
    status               varchar(20)   not null,
    proposed_by_id       varchar(100),
    proposed_by_name     varchar(200),
    owner_id             varchar(100),
    owner_name           varchar(200),
    approver_id          varchar(100),
    approver_name        varchar(200),
    incident_id          uuid,
    incident_key         varchar(30),
    retrospective_id     uuid,
    factor_ids           uuid[]        not null,
    due_at               timestamptz   not null,
    original_due_at      timestamptz,
    due_by_policy        boolean       not null,
    deferrals            integer       not null,
    blocked_by           varchar(500),
    superseded_by        uuid          constraint fk_action_item_superseded_by references action_item,
    link_tracker_id      uuid,
    link_state           varchar(20),
    link_issue_id        varchar(100),
    link_issue_key       varchar(100),
    link_url             varchar(2000),
    link_remote_status   varchar(200),
    link_message         varchar(2000),
    remote_at            timestamptz,
    verification_due_at  timestamptz,
    verification_outcome varchar(20),
    verification_by_id   varchar(100),
    verification_by_name varchar(200),
    verification_at      timestamptz,
    verification_note    text,
    verification_url     varchar(2000),
    verification_learned text,
    visibility           varchar(20)   not null,
    granted              text[]        not null,
    audience             text[]        not null,
    created_at           timestamptz   not null,
    updated_at           timestamptz   not null,
    -- The rules of the life that no bug may break.
    constraint ck_action_item_commitment check (
        status in ('PROPOSED', 'DECLINED', 'SUPERSEDED')
        or (owner_id is not null and done_when is not null and original_due_at is not null)),
    constraint ck_action_item_verified check (
        status <> 'VERIFIED' or (verification_by_id is not null and verification_by_id <> owner_id)),
    constraint ck_action_item_superseded check ((status = 'SUPERSEDED') = (superseded_by is not null))
);
-- Lists go newest first, with a row-value keyset; each filter that a list is opened with has its own order.
create index ix_action_item_created_at on action_item (created_at desc, id desc);
create index ix_action_item_incident_id on action_item (incident_id, created_at desc, id desc);
create index ix_action_item_incident_key on action_item (incident_key, created_at desc, id desc);
create index ix_action_item_retrospective_id on action_item (retrospective_id, created_at desc, id desc);
create index ix_action_item_owner_id on action_item (owner_id, created_at desc, id desc);

create function keep_original_due_at() returns trigger language plpgsql as $$
begin
    if old.original_due_at is not null and new.original_due_at is distinct from old.original_due_at then
        raise exception 'the original due date of action % is immutable', old.id;
    end if;
    return new;
end $$;
create trigger action_item_keeps_original_due_at before update of original_due_at on action_item
    for each row execute function keep_original_due_at();

create table action_item_history (
    id         uuid         not null constraint pk_action_item_history primary key,
    action_id  uuid         not null constraint fk_action_item_history_action_id references action_item,
    at         timestamptz  not null,
    actor_id   varchar(100),
    actor_name varchar(200),
    field      varchar(40)  not null,
    old_value  text,
    new_value  text,
    reason     text
);
create index ix_action_item_history_action_id on action_item_history (action_id, id desc);

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'the history of actions is append-only';
end $$;
create trigger action_item_history_is_append_only before update or delete on action_item_history
    for each row execute function refuse_change_of_history();

-- Projections of what other services told.

create table incident_link (
    id           uuid         not null constraint pk_incident_link primary key,
    incident_key varchar(30)  not null,
    severity     varchar(10)  not null,
    visibility   varchar(20)  not null,
    audience     text[]       not null,
    sequence     bigint       not null
);

create table person (
    id       varchar(100) not null constraint pk_person primary key,
    name     varchar(200) not null,
    username varchar(200),
    sequence bigint       not null
);

-- Tables of event-kit.

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
    epoch bigint      not null,
    until timestamptz not null
);
insert into outbox_lease (name, epoch, until) values ('relay', 0, '-infinity');

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
