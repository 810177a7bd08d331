-- A rollback of single features leaves the rest of a change in production: the change keeps its state and names them.
alter table change_event add column features_taken_back text[] not null default '{}';
