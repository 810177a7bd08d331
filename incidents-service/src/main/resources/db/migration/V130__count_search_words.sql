-- How often a word was written says how the records with it are found best: by the word, or along the newest ones.
truncate search_word;
alter table search_word
    -- Words are looked up by their beginning, which only this order knows.
    alter column word type varchar(60) collate "C",
    add column incidents bigint not null,
    add column entries   bigint not null;
drop index ix_search_word_similar;
-- Whoever mistypes a number has written another number.
create index ix_search_word_similar on search_word using gin (word gin_trgm_ops) where word !~ '[0-9]';
-- The words are collected anew, with their numbers.
update search_progress set incidents_at = '-infinity', incidents_id = '00000000-0000-0000-0000-000000000000', entries_position = 0;

-- The newest entries of all incidents.
create index ix_timeline_entry_newest on timeline_entry (occurred_at desc, id desc) where audience <> 'PRIVATE';
