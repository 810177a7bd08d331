-- What stands between angle brackets is a tag to the database, which it does not index, and a plus is part of a number.
alter table incident drop column search;
alter table incident add column search tsvector not null
    generated always as (
        setweight(to_tsvector('simple', translate(key || ' ' || title, '-_/.:@<>&+', '          ')), 'A')
        || setweight(to_tsvector('simple', translate(labels_as_text(labels), '-_/.:@<>&+', '          ')), 'B')
        || setweight(to_tsvector('simple', translate(coalesce(summary, ''), '-_/.:@<>&+', '          ')), 'C')) stored;
create index ix_incident_search on incident using gin (search);

alter table timeline_entry drop column search;
alter table timeline_entry add column search tsvector not null
    generated always as (to_tsvector('simple', translate(text, '-_/.:@<>&+', '          '))) stored;
create index ix_timeline_entry_search on timeline_entry using gin (search) where audience <> 'PRIVATE';

-- The words are collected anew.
truncate search_word;
truncate search_word_due;
update search_progress set incidents_at = '-infinity', incidents_id = '00000000-0000-0000-0000-000000000000', entries_position = 0;
