-- What one incident took of the error budget of one objective; recording it again replaces it. The figures that it was
-- computed from stand beside the result, so that a later change of the objective does not change the past.
create table budget_consumption (
    incident_id       uuid             not null constraint fk_budget_consumption_incident references incident (id),
    slo_id            uuid             not null constraint fk_budget_consumption_slo references slo (id),
    source            varchar(20)      not null,
    objective         numeric(8, 5)    not null,
    window_days       integer          not null,
    bad_events        bigint,
    total_events      bigint,
    by_indicator      text             not null,
    by_events         double precision,
    minutes           double precision,
    fraction_affected double precision,
    allowed_minutes   double precision,
    spans             integer          not null,
    from_moment       varchar(20),
    to_moment         varchar(20),
    from_at           timestamptz,
    to_at             timestamptz,
    by_time           double precision,
    counted_by        varchar(20)      not null,
    share             double precision not null,
    four_week_share   double precision not null,
    note              varchar(2000),
    consumed_at       timestamptz      not null,
    recorded_at       timestamptz      not null,
    recorded_by_id    varchar(100)     not null,
    recorded_by_name  varchar(200)     not null,
    constraint pk_budget_consumption primary key (incident_id, slo_id)
);
create index ix_budget_consumption_slo on budget_consumption (slo_id, consumed_at);
