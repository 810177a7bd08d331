-- Somebody called in for what they know, whom they know, or because it is their turn; never a ladder.
create table escalation (
    id               uuid          not null constraint pk_escalation primary key,
    incident_id      uuid          not null constraint fk_escalation_incident references incident (id),
    from_id          varchar(100)  not null,
    from_name        varchar(200)  not null,
    to_id            varchar(100),
    to_name          varchar(200),
    to_team          varchar(100),
    basis            varchar(20)   not null,
    need             varchar(1000) not null,
    asked_at         timestamptz   not null,
    outcome          varchar(20),
    note             varchar(1000),
    answered_by_id   varchar(100),
    answered_by_name varchar(200),
    answered_at      timestamptz,
    constraint ck_escalation_person_or_team check ((to_id is null) <> (to_team is null)),
    constraint ck_escalation_answered check ((outcome is null) = (answered_at is null)),
    constraint ck_escalation_answered_after_asked check (answered_at >= asked_at)
);
create index ix_escalation_incident on escalation (incident_id, asked_at, id);

-- Whom a person trusts to be asked when unsure. Read by nobody but that person.
create table buddy (
    person_id varchar(100) not null constraint fk_buddy_person references person (id),
    buddy_id  varchar(100) not null constraint fk_buddy_buddy references person (id),
    kind      varchar(20)  not null,
    note      varchar(300),
    added_at  timestamptz  not null,
    constraint pk_buddy primary key (person_id, buddy_id),
    constraint ck_buddy_not_oneself check (person_id <> buddy_id)
);
