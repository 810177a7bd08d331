alter table role_assignment
    add column sub_team            varchar(60),
    add column handoff_reason      varchar(500),
    add column handoff_accepted_at timestamptz;
-- One leader for each sub-team at any instant, however its name is written.
create unique index uq_role_assignment_sub_team_lead on role_assignment (incident_id, lower(sub_team))
    where role = 'SUB_TEAM_LEAD' and to_at is null;

-- Command that was offered; it passes when the offer is accepted, and until then stays where it is.
create table hand_off_offer (
    id              uuid         not null constraint pk_hand_off_offer primary key,
    incident_id     uuid         not null constraint fk_hand_off_offer_incident references incident (id),
    from_id         varchar(100) not null,
    from_name       varchar(200) not null,
    to_id           varchar(100) not null,
    to_name         varchar(200) not null,
    offered_by_id   varchar(100) not null,
    offered_by_name varchar(200) not null,
    reason          varchar(500),
    summary         varchar(4000),
    status          varchar(20)  not null,
    offered_at      timestamptz  not null,
    answered_at     timestamptz,
    answer          varchar(500),
    constraint ck_hand_off_offer_answered check ((status = 'PENDING') = (answered_at is null))
);
create index ix_hand_off_offer_incident on hand_off_offer (incident_id, id);
create unique index uq_hand_off_offer_pending on hand_off_offer (incident_id) where status = 'PENDING';

-- Every change of the team that takes an incident on.
create table ownership_change (
    id              uuid         not null constraint pk_ownership_change primary key,
    incident_id     uuid         not null constraint fk_ownership_change_incident references incident (id),
    from_team       varchar(100),
    to_team         varchar(100),
    during_response boolean      not null,
    changed_by_id   varchar(100) not null,
    changed_by_name varchar(200) not null,
    changed_at      timestamptz  not null
);
create index ix_ownership_change_incident on ownership_change (incident_id, id);
