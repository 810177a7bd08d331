-- Words of titles alone: an index of all words does not know where an incident has them.
create index ix_incident_search_title on incident using gin (ts_filter(search, '{a}'));

-- How often a word is in a title says how titles with it are found best.
alter table search_word add column titles bigint not null default 0;
update search_word w set titles = written.ndoc
  from ts_stat('select ts_filter(search, ''{a}'') from incident where visibility = ''ORGANISATION''') written
 where written.word = w.word;
