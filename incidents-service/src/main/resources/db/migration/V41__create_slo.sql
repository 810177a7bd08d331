create sequence slo_number;

-- An objective and the indicators that measure it; indicators live and die with their objective.
create table slo (
    id                uuid          not null constraint pk_slo primary key,
    key               varchar(20)   not null constraint uq_slo_key unique,
    service           varchar(60) constraint fk_slo_service references service (key),
    system            varchar(60) constraint fk_slo_system references system (key),
    name              varchar(200)  not null,
    description       varchar(2000),
    basis             varchar(20)   not null,
    objective         numeric(8, 5) not null,
    period            varchar(30)   not null,
    expected_events   bigint,
    indicators        text          not null,
    team              varchar(100),
    review_on         date,
    reviewed_at       timestamptz,
    reviewed_by_id    varchar(100),
    reviewed_by_name  varchar(200),
    review_note       varchar(2000),
    status            varchar(20)   not null,
    retired_at        timestamptz,
    retired_reason    varchar(2000),
    version           bigint        not null,
    created_at        timestamptz   not null,
    updated_at        timestamptz   not null,
    constraint ck_slo_subject check ((service is null) <> (system is null)),
    constraint ck_slo_objective check (objective > 0 and objective < 100)
);
create index ix_slo_service on slo (service);
create index ix_slo_system on slo (system);
