-- Words of restricted incidents and of entries for few are not to be told from words that nobody wrote.
truncate search_word;
update search_progress set incidents_at = '-infinity', incidents_id = '00000000-0000-0000-0000-000000000000', entries_position = 0;
