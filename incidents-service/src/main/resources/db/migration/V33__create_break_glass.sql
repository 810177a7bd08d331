-- Restricted incidents that an administrator opened for a while; each is over by itself.
create table break_glass (
    id          uuid          not null constraint pk_break_glass primary key,
    incident_id uuid          not null constraint fk_break_glass_incident references incident (id),
    person_id   varchar(100)  not null,
    person_name varchar(200)  not null,
    reason      varchar(2000) not null,
    opened_at   timestamptz   not null,
    until_at    timestamptz   not null,
    constraint ck_break_glass_until check (until_at > opened_at)
);
create index ix_break_glass_incident on break_glass (incident_id, opened_at desc);
create index ix_break_glass_person on break_glass (person_id, until_at);

-- Each incident admits whoever broke its glass: readers carry this principal as long as their opening lasts.
update incident set audience = array_prepend('break-glass:' || id, audience);
