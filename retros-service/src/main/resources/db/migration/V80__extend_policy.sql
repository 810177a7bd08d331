-- What incidents took of error budgets, as the policy looks at it.
create table incident_budget (
    incident_id uuid             not null,
    slo_id      uuid             not null,
    percent     double precision not null,
    sequence    bigint           not null,
    constraint pk_incident_budget primary key (incident_id, slo_id)
);

-- Factors are compared with those of earlier incidents.
create index ix_factor_category on factor (category) where withdrawn_at is null and category is not null;

-- What the rule that won asks for beside the retrospective.
alter table retrospective add column terms text not null default '{}';

-- Days on which nobody works, by region: one row.
create table holiday_settings (
    single          boolean     not null default true constraint pk_holiday_settings primary key,
    regions         text        not null,
    default_region  varchar(60),
    version         bigint      not null,
    changed_by_id   varchar(100),
    changed_by_name varchar(200),
    changed_at      timestamptz,
    constraint ck_holiday_settings_single check (single)
);
insert into holiday_settings (regions, version) values ('[]', 1);
