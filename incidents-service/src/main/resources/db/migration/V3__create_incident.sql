create sequence incident_number;

create table incident (
    id                        uuid         not null constraint pk_incident primary key,
    key                       varchar(20)  not null constraint uq_incident_key unique,
    title                     varchar(200) not null,
    summary                   varchar(4000),
    status                    varchar(20)  not null,
    status_before_merge       varchar(20),
    severity                  varchar(20)  not null,
    type                      varchar(30)  not null,
    services                  text[]       not null,
    responsible_team          varchar(100),
    visibility                varchar(20)  not null,
    access_people             text[]       not null,
    access_teams              text[]       not null,
    role_holders              text[]       not null,
    audience                  text[]       not null,
    declared_by_id            varchar(100) not null,
    declared_by_name          varchar(200) not null,
    commander_id              varchar(100),
    commander_name            varchar(200),
    command_since             timestamptz,
    impact_started_at         timestamptz,
    detected_at               timestamptz,
    declared_at               timestamptz,
    acknowledged_at           timestamptz,
    identified_at             timestamptz,
    mitigated_at              timestamptz,
    resolved_at               timestamptz,
    closed_at                 timestamptz,
    customers_affected        bigint,
    data_loss                 varchar(10)  not null,
    data_exposure             varchar(10)  not null,
    impact_description        varchar(4000),
    merged_into               uuid constraint fk_incident_merged_into references incident (id),
    event_sequence            bigint       not null,
    version                   bigint       not null,
    created_at                timestamptz  not null,
    updated_at                timestamptz  not null,
    -- What lists are ordered by: a retroactive record stands where it happened.
    happened_at timestamptz not null
        generated always as (coalesce(declared_at, detected_at, impact_started_at, created_at)) stored,
    -- Marks inside words part them, as they do in what is searched for.
    search tsvector not null
        generated always as (to_tsvector('simple',
            translate(key || ' ' || title || ' ' || coalesce(summary, ''), '-_/.:@', '      '))) stored,
    -- The second wall behind the entity's own rules.
    constraint ck_incident_mitigated_after_impact check (mitigated_at >= impact_started_at),
    constraint ck_incident_resolved_after_mitigated check (resolved_at >= mitigated_at),
    constraint ck_incident_closed_after_resolved check (closed_at >= resolved_at),
    constraint ck_incident_not_merged_into_itself check (merged_into <> id),
    constraint ck_incident_merged_has_target check ((status = 'MERGED') = (merged_into is not null))
);
create index ix_incident_happened_at on incident (happened_at desc, id desc);
create index ix_incident_status on incident (status, happened_at desc, id desc);
create index ix_incident_services on incident using gin (services);
create index ix_incident_search on incident using gin (search);
create index ix_incident_merged_into on incident (merged_into) where merged_into is not null;

-- Every value of a moment that was replaced, by whom and why.
create table moment_change (
    id             uuid          not null constraint pk_moment_change primary key,
    incident_id    uuid          not null constraint fk_moment_change_incident references incident (id),
    moment         varchar(20)   not null,
    before         timestamptz,
    after          timestamptz,
    reason         varchar(2000),
    changed_by_id   varchar(100) not null,
    changed_by_name varchar(200) not null,
    changed_at     timestamptz   not null
);
create index ix_moment_change_incident on moment_change (incident_id, id);
