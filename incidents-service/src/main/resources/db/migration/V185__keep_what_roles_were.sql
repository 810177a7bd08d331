-- A role may be told or corrected after the fact: what stood there before is kept.
alter table role_assignment add column version bigint not null default 0;

create table role_change (
    id              uuid          not null constraint pk_role_change primary key,
    incident_id     uuid          not null constraint fk_role_change_incident references incident (id),
    assignment_id   uuid          not null constraint fk_role_change_role_assignment references role_assignment (id),
    field           varchar(30)   not null,
    before          varchar(300),
    after           varchar(300),
    reason          varchar(2000) not null,
    changed_by_id   varchar(100)  not null,
    changed_by_name varchar(200)  not null,
    changed_at      timestamptz   not null
);
create index ix_role_change_incident on role_change (incident_id, id);
create index ix_role_change_assignment on role_change (assignment_id);
