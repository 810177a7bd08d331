-- What somebody saw, knew and expected. A row without an author says nothing of who wrote it or when: no name, no time,
-- no count of edits, an id by lot. key_hash is of the key that its writer alone has; with it they take it back.
create table perspective (
    id               uuid         not null constraint pk_perspective primary key,
    retrospective_id uuid         not null constraint fk_perspective_retrospective_id references retrospective,
    saw              varchar(4000),
    knew             varchar(4000),
    expected         varchar(4000),
    author_id        varchar(100),
    author_name      varchar(200),
    by_leader        boolean      not null,
    key_hash         varchar(64),
    version          bigint       not null,
    told_at          timestamptz,
    updated_at       timestamptz,
    constraint ck_perspective_words check (saw is not null or knew is not null or expected is not null),
    constraint ck_perspective_anonymous check (
        case when author_id is null
             then author_name is null and not by_leader and version = 0 and told_at is null and updated_at is null
             else author_name is not null and key_hash is null and told_at is not null and updated_at is not null end)
);
create index ix_perspective_retrospective_id on perspective (retrospective_id);
create unique index uq_perspective_key_hash on perspective (retrospective_id, key_hash) where key_hash is not null;
