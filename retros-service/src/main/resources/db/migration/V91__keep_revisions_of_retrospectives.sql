-- Until now a revision was what had been published; now it is any state that is kept.
alter table retrospective_revision rename column published_at to kept_at;

alter table retrospective_revision
    add column occasion     varchar(20) not null default 'PUBLISHED',
    add column publication  integer,
    add column label        varchar(200),
    add column kept_by_id   varchar(100),
    add column kept_by_name varchar(200);

alter table retrospective_revision alter column occasion drop default;

update retrospective_revision set publication = revision;
