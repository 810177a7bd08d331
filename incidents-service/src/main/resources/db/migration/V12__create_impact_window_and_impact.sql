create table impact_window (
    id                uuid         not null constraint pk_impact_window primary key,
    incident_id       uuid         not null constraint fk_impact_window_incident references incident (id),
    service           varchar(60),
    level             varchar(20)  not null,
    from_at           timestamptz  not null,
    to_at             timestamptz,
    fraction_affected numeric(5, 4),
    version           bigint       not null,
    recorded_by_id    varchar(100) not null,
    recorded_by_name  varchar(200) not null,
    recorded_at       timestamptz  not null,
    constraint ck_impact_window_ends_after_start check (to_at >= from_at),
    constraint ck_impact_window_fraction check (fraction_affected between 0 and 1)
);
create index ix_impact_window_incident on impact_window (incident_id, from_at, id);

create table impact (
    id                  uuid         not null constraint pk_impact primary key,
    incident_id         uuid         not null constraint fk_impact_incident references incident (id),
    cohort              varchar(200) not null,
    kind                varchar(20)  not null,
    service             varchar(60),
    necessity           integer,
    importance          integer,
    customers_affected  bigint,
    requests_failed     bigint,
    support_contacts    bigint,
    data_loss           varchar(10)  not null,
    data_exposure       varchar(10)  not null,
    money_estimate      numeric(17, 2),
    currency            varchar(3),
    slo_id              uuid,
    budget_consumed_pct numeric(9, 2),
    note                varchar(4000),
    withdrawn           boolean      not null,
    version             bigint       not null,
    recorded_by_id      varchar(100) not null,
    recorded_by_name    varchar(200) not null,
    recorded_at         timestamptz  not null
);
create index ix_impact_incident on impact (incident_id, id);

-- Every value of a window or a cohort that was replaced, by whom and why.
create table impact_change (
    id              uuid          not null constraint pk_impact_change primary key,
    incident_id     uuid          not null constraint fk_impact_change_incident references incident (id),
    subject         varchar(10)   not null,
    subject_id      uuid          not null,
    field           varchar(30)   not null,
    before          varchar(4000),
    after           varchar(4000),
    reason          varchar(2000),
    changed_by_id   varchar(100)  not null,
    changed_by_name varchar(200)  not null,
    changed_at      timestamptz   not null
);
create index ix_impact_change_incident on impact_change (incident_id, subject, id);
