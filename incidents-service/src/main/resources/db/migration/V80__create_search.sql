-- Trusted since PostgreSQL 13: the owner of the database may create it.
create extension if not exists pg_trgm;

-- array_to_string is only stable, for the sake of types whose text depends on settings; text is not one.
create function labels_as_text(labels text[]) returns text language sql immutable parallel safe
    as $$ select array_to_string(labels, ' ') $$;

-- A match in the title weighs more than one in a label, that more than one in the summary.
alter table incident drop column search;
alter table incident add column search tsvector not null
    generated always as (
        setweight(to_tsvector('simple', translate(key || ' ' || title, '-_/.:@', '      ')), 'A')
        || setweight(to_tsvector('simple', translate(labels_as_text(labels), '-_/.:@', '      ')), 'B')
        || setweight(to_tsvector('simple', translate(coalesce(summary, ''), '-_/.:@', '      ')), 'C')) stored;
create index ix_incident_search on incident using gin (search);
create index ix_timeline_entry_search on timeline_entry using gin (search) where audience <> 'PRIVATE';

-- Every word that was ever written, to find the one that somebody meant who mistyped it.
create table search_word (
    word varchar(60) not null constraint pk_search_word primary key
);
create index ix_search_word_similar on search_word using gin (word gin_trgm_ops);

-- How far the words have been collected.
create table search_progress (
    incidents_at    timestamptz not null,
    incidents_id    uuid        not null,
    entries_position bigint     not null
);
insert into search_progress values ('-infinity', '00000000-0000-0000-0000-000000000000', 0);
create index ix_incident_updated_at on incident (updated_at, id);
create index ix_timeline_entry_position on timeline_entry (position);
