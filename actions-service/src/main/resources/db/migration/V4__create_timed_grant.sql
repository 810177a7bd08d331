-- What administrators have open.
create table timed_grant (
    principal varchar(100) not null,
    person_id varchar(100) not null,
    until_at  timestamptz  not null,
    constraint pk_timed_grant primary key (principal, person_id)
);
create index ix_timed_grant_person on timed_grant (person_id, until_at);
