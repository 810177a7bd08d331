-- When what a change brought was committed: from there its lead time runs. Changes from before do not say.
alter table change_event add column committed_at timestamptz;
