-- How fast an error budget burned, as monitoring told it, and the incident that it led to.
create table slo_burn (
    id               uuid             not null constraint pk_slo_burn primary key,
    slo_id           uuid             not null constraint fk_slo_burn_slo references slo (id),
    burn_rate        double precision not null,
    minutes          integer          not null,
    share            double precision not null,
    speed            varchar(20)      not null,
    observed_at      timestamptz      not null,
    note             varchar(2000),
    evidence_url     varchar(1000),
    incident_id      uuid constraint fk_slo_burn_incident references incident (id),
    opened_incident  boolean          not null,
    recorded_by_id   varchar(100)     not null,
    recorded_by_name varchar(200)     not null,
    recorded_at      timestamptz      not null
);
create index ix_slo_burn_observed_at on slo_burn (slo_id, observed_at desc, id desc);
