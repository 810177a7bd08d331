-- Rules that an organisation has switched off, and words of its own: one row.
create table language_settings (
    single          boolean      not null default true constraint pk_language_settings primary key,
    switched_off    text         not null,
    glossary        text         not null,
    version         bigint       not null,
    changed_by_id   varchar(100),
    changed_by_name varchar(200),
    changed_at      timestamptz,
    constraint ck_language_settings_single check (single)
);
insert into language_settings (switched_off, glossary, version) values ('[]', '[]', 1);

-- Whether who wrote a section last leads others: their words weigh more before review.
alter table retrospective_section add column edited_by_leader boolean not null default false;
