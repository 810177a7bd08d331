-- What an entry can say beside its text, how it is judged, and where it came from.
alter table timeline_entry
    add column position                bigint        generated always as identity,
    add column time_precision          varchar(15)   not null default 'EXACT',
    add column time_text               varchar(100),
    add column time_zone               varchar(60),
    add column actor_role              varchar(30),
    add column imported_system         varchar(60),
    add column imported_id             varchar(200),
    add column imported_author         varchar(200),
    add column phase                   varchar(15),
    add column causality               varchar(15)   not null default 'UNJUDGED',
    add column causality_reason        varchar(2000),
    add column symptom_or_cause        varchar(10),
    add column tags                    text[]        not null default '{}',
    add column starred                 boolean       not null default false,
    add column evidence                text          not null default '[]',
    add column detail_mitigation       varchar(30),
    add column detail_result           varchar(15),
    add column detail_miscommunication varchar(15),
    add column detail_runbook          varchar(500),
    add column detail_rationale        varchar(2000),
    add column detail_stage            varchar(100),
    add column detail_role             varchar(40),
    add column detail_from             varchar(40),
    add column detail_to               varchar(40),
    add column corrected_at            timestamptz,
    add column version                 bigint        not null default 0,
    add column search                  tsvector      not null
        generated always as (to_tsvector('simple', translate(text, '-_/.:@', '      '))) stored,
    add constraint ck_timeline_entry_imported check ((imported_system is null) = (imported_id is null));

-- Of entries of one time the one that was written down first comes first; ids of several writers do not say which.
create index ix_timeline_entry_order on timeline_entry (incident_id, occurred_at, position);
drop index ix_timeline_entry_story;

-- Few entries have a star or a tag: these find them without walking the whole story.
create index ix_timeline_entry_starred on timeline_entry (incident_id, occurred_at, position) where starred;
create index ix_timeline_entry_tagged on timeline_entry (incident_id, occurred_at, position) where tags <> '{}';
create index ix_timeline_entry_kind on timeline_entry (incident_id, kind, occurred_at, position);

-- An import can be run again: the same fact of the same system is on an incident once.
create unique index uq_timeline_entry_imported on timeline_entry (incident_id, imported_system, imported_id)
    where imported_system is not null;
