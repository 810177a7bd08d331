-- What administrators have open, kept in one form by every service.
create table timed_grant (
    principal varchar(100) not null,
    person_id varchar(100) not null,
    until_at  timestamptz  not null,
    constraint pk_timed_grant primary key (principal, person_id)
);
create index ix_timed_grant_person on timed_grant (person_id, until_at);
insert into timed_grant (principal, person_id, until_at)
select 'break-glass:' || incident_id, person_id, max(until_at) from break_glass where until_at > now() group by 1, 2;
drop index ix_break_glass_person;
