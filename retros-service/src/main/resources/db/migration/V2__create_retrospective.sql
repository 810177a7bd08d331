-- Policy: each row is one published version; the highest is the one in force.
create table retrospective_policy (
    version           integer       not null constraint pk_retrospective_policy primary key,
    mode              varchar(30)   not null,
    note              varchar(1000),
    rules             text          not null,
    published_by_id   varchar(100),
    published_by_name varchar(200),
    published_at      timestamptz   not null
);

-- What this service knows of incidents, people and actions: projections of other services' events.
create table incident (
    id       uuid         not null constraint pk_incident primary key,
    key      varchar(40)  not null,
    sequence bigint       not null,
    facts    text         not null
);
create index ix_incident_key on incident (key);

create table incident_role (
    incident_id uuid         not null,
    role        varchar(40)  not null,
    person_id   varchar(100) not null,
    person_name varchar(200) not null,
    sequence    bigint       not null,
    held_from   timestamptz,
    held_to     timestamptz,
    constraint pk_incident_role primary key (incident_id, role, person_id)
);

create table timeline_entry (
    id          uuid          not null constraint pk_timeline_entry primary key,
    incident_id uuid          not null,
    kind        varchar(40)   not null,
    occurred_at timestamptz   not null,
    recorded_at timestamptz   not null,
    text        text          not null,
    audience    varchar(20)   not null,
    service     varchar(100),
    actor_id    varchar(100),
    actor_name  varchar(200),
    automatic   boolean       not null
);
create index ix_timeline_entry_incident_id_occurred_at on timeline_entry (incident_id, occurred_at, id);

create table person (
    id       varchar(100) not null constraint pk_person primary key,
    name     varchar(200) not null,
    username varchar(200),
    sequence bigint       not null
);

-- Retrospectives: one an incident.
create sequence retrospective_number;

create table retrospective (
    id                uuid          not null constraint pk_retrospective primary key,
    number            bigint        not null constraint uq_retrospective_number unique,
    incident_id       uuid          not null constraint uq_retrospective_incident_id unique,
    incident_key      varchar(40)   not null,
    title             varchar(300)  not null,
    status            varchar(20)   not null,
    requirement       varchar(20),
    depth             varchar(20)   not null,
    template          varchar(60)   not null,
    owner_id          varchar(100),
    owner_name        varchar(200),
    due_at            timestamptz,
    reviewer_id       varchar(100),
    reviewer_name     varchar(200),
    no_actions_reason varchar(2000),
    revision          integer       not null,
    policy_asked      boolean       not null,
    visibility        varchar(20)   not null,
    audience          text[]        not null,
    version           bigint        not null,
    events            bigint        not null,
    created_at        timestamptz   not null,
    updated_at        timestamptz   not null,
    published_at      timestamptz
);
create index ix_retrospective_due_at on retrospective (due_at) where status not in ('PUBLISHED', 'CLOSED', 'SKIPPED');

create table retrospective_section (
    retrospective_id uuid          not null constraint fk_retrospective_section_retrospective_id references retrospective,
    position         integer       not null,
    section_key      varchar(40)   not null,
    body             text          not null,
    complete         boolean       not null,
    hint             varchar(1000) not null,
    version          bigint        not null,
    edited_by_id     varchar(100),
    edited_by_name   varchar(200),
    updated_at       timestamptz   not null,
    constraint pk_retrospective_section primary key (retrospective_id, position)
);

create table retrospective_decision (
    retrospective_id uuid          not null constraint fk_retrospective_decision_retrospective_id references retrospective,
    number           integer       not null,
    policy_version   integer       not null,
    rule             varchar(200),
    requirement      varchar(20),
    outcome          varchar(20)   not null,
    reason           text          not null,
    facts            text          not null,
    decided_by_id    varchar(100),
    decided_by_name  varchar(200),
    decided_at       timestamptz   not null,
    constraint pk_retrospective_decision primary key (retrospective_id, number)
);

-- What was published stays as it was published.
create table retrospective_revision (
    retrospective_id uuid         not null constraint fk_retrospective_revision_retrospective_id references retrospective,
    revision         integer      not null,
    title            varchar(300) not null,
    sections         jsonb        not null,
    published_at     timestamptz  not null,
    constraint pk_retrospective_revision primary key (retrospective_id, revision)
);

create table factor (
    id                 uuid          not null constraint pk_factor primary key,
    retrospective_id   uuid          not null constraint fk_factor_retrospective_id references retrospective,
    statement          varchar(1000) not null,
    domain             varchar(20)   not null,
    role               varchar(20)   not null,
    category           varchar(80),
    confidence         varchar(20)   not null,
    services           text[]        not null,
    timeline_entry_ids text[]        not null,
    disposition        varchar(20),
    disposition_reason varchar(2000),
    recorded_by_id     varchar(100)  not null,
    recorded_by_name   varchar(200)  not null,
    withdrawn_at       timestamptz,
    withdrawn_reason   varchar(2000),
    version            bigint        not null,
    created_at         timestamptz   not null,
    updated_at         timestamptz   not null
);
create index ix_factor_retrospective_id on factor (retrospective_id);

create table follow_up (
    id               uuid         not null constraint pk_follow_up primary key,
    retrospective_id uuid         not null,
    key              varchar(40),
    title            varchar(300) not null,
    status           varchar(20)  not null,
    kind             varchar(20)  not null,
    priority         varchar(10)  not null,
    owner_id         varchar(100),
    owner_name       varchar(200),
    due_at           timestamptz,
    tracker_key      varchar(100),
    tracker_url      varchar(2000),
    verified_at      timestamptz,
    verified_by_id   varchar(100),
    verified_by_name varchar(200),
    factor_ids       text[]       not null,
    sequence         bigint       not null,
    created_at       timestamptz  not null
);
create index ix_follow_up_retrospective_id on follow_up (retrospective_id);

-- Decisions and published revisions are appended, never edited or removed.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger tr_retrospective_decision_append_only before update or delete on retrospective_decision
    for each row execute function refuse_change();
create trigger tr_retrospective_revision_append_only before update or delete on retrospective_revision
    for each row execute function refuse_change();
create trigger tr_retrospective_policy_append_only before update or delete on retrospective_policy
    for each row execute function refuse_change();
