-- Symmetric: one row for each pair, the lower id first. Withdrawn relations stay.
create table incident_relation (
    id                uuid         not null constraint pk_incident_relation primary key,
    incident_id       uuid         not null constraint fk_incident_relation_incident references incident (id),
    related_id        uuid         not null constraint fk_incident_relation_related references incident (id),
    note              varchar(1000),
    recorded_by_id    varchar(100) not null,
    recorded_by_name  varchar(200) not null,
    recorded_at       timestamptz  not null,
    withdrawn_by_id   varchar(100),
    withdrawn_by_name varchar(200),
    withdrawn_at      timestamptz,
    constraint ck_incident_relation_order check (incident_id < related_id)
);
create unique index uq_incident_relation_pair on incident_relation (incident_id, related_id) where withdrawn_at is null;
create index ix_incident_relation_related on incident_relation (related_id) where withdrawn_at is null;
