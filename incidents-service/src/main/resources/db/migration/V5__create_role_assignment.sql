create table role_assignment (
    id                uuid         not null constraint pk_role_assignment primary key,
    incident_id       uuid         not null constraint fk_role_assignment_incident references incident (id),
    person_id         varchar(100) not null,
    person_name       varchar(200) not null,
    role              varchar(30)  not null,
    from_at           timestamptz  not null,
    to_at             timestamptz,
    handoff_summary   varchar(4000),
    handoff_from_id   varchar(100),
    handoff_from_name varchar(200),
    constraint ck_role_assignment_ends_after_start check (to_at >= from_at)
);
create index ix_role_assignment_incident on role_assignment (incident_id, from_at, id);
-- At most one commander at any instant.
create unique index uq_role_assignment_commander on role_assignment (incident_id)
    where role = 'COMMANDER' and to_at is null;
create unique index uq_role_assignment_held on role_assignment (incident_id, person_id, role) where to_at is null;
